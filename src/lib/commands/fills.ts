import { carryForward, stopAfter } from '#lib/domain/carry.ts';
import type { CellValue } from '#lib/domain/edits.ts';
import { fillDown, fillRight } from '#lib/domain/fill.ts';
import type { AreaGrid, Range } from '#lib/domain/grid.ts';
import type { Project } from '#lib/domain/project.ts';
import { ramp } from '#lib/domain/ramp.ts';
import { shiftProfile } from '#lib/domain/shift.ts';
import type { ScoreAction } from './score-keys.ts';

export type FillAction = Extract<
	ScoreAction,
	{ do: 'fillRight' | 'fillDown' | 'ramp' | 'shift' | 'carry' | 'stop' }
>;

/** What an action says of many cells at once, and the name of the step. */
export interface Fill {
	code: `score.${FillAction['do']}`;
	changes: CellValue[];
}

/** What a fill of the range would change. Nothing is committed. */
export function fillOf(action: FillAction, project: Project, grid: AreaGrid, range: Range): Fill {
	const step = action.do === 'shift' ? action.step : 1;
	return { code: `score.${action.do}`, changes: FILLS[action.do](project, grid, range, step) };
}

const FILLS = {
	fillRight,
	fillDown,
	ramp,
	carry: carryForward,
	stop: stopAfter,
	shift: shiftProfile
};
