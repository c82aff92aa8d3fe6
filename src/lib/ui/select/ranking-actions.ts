import type { AreaId } from '#lib/domain/ids.ts';
import { setLock, setOwnSet } from '#lib/domain/selection/selection-edits.ts';
import type { ChoiceBoard } from './choice-board.svelte.ts';

/** Puts an area into the group's own set, or takes it out. The set begins as what is chosen now. */
export function pick(board: ChoiceBoard, area: AreaId): void {
	const isIn = !board.chosen.includes(area);
	const others = board.chosen.filter((each) => each !== area);
	const own = isIn ? [...others, area] : others;
	board.commit({ code: 'selection.own', area, isIn }, setOwnSet(own));
}

export function lock(board: ChoiceBoard, area: AreaId, to: 'in' | 'out' | 'free'): void {
	board.commit({ code: 'selection.lock', area, to }, setLock(area, to));
}

/** Makes a whole set the group's own, in one step. */
export function pickSet(board: ChoiceBoard, areas: readonly AreaId[]): void {
	board.commit({ code: 'selection.ownSet', count: areas.length }, setOwnSet(areas));
}

/** Gives the group's own set up for the proposed one. */
export function follow(board: ChoiceBoard): void {
	board.commit({ code: 'selection.follow' }, setOwnSet(null));
}
