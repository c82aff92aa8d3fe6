import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setValues, type CellValue } from '#lib/domain/edits.ts';
import {
	cellAt,
	cellsIn,
	clampTo,
	gridOf,
	type AreaGrid,
	type Position
} from '#lib/domain/grid.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import { nudged } from '#lib/domain/nudge.ts';
import { isLocked, scoreAt, type Cell } from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import { levelOfDigit } from '#lib/domain/scale.ts';
import { sameValue, type Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { nextCell, nextEmpty, nextStop } from '#lib/domain/walk.ts';
import { cellText, parseCellText } from '#lib/format/cell-text.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { ScoreCursor } from '#lib/state/score-cursor.svelte.ts';
import { fillOf } from './fills.ts';
import { destinationOf } from './moves.ts';
import type { ScoreAction } from './score-keys.ts';

/** What the score screen lends to its commands. */
export interface ScoringContext {
	editor: Editor;
	cursor: ScoreCursor;
	area: AreaId;
	/** Numbers are written for editing as this language writes them. */
	language: Language;
	/** The cells `N` walks, where a filter names them; without one it walks the empty cells. */
	readonly isWanted?: ((cell: Cell) => boolean) | null;
	/** Opens another area; with a position the cursor goes there. */
	openArea: (area: AreaId, position?: Position) => void;
	/** Goes to a field of the inspector. */
	openDetail: (field: 'rationale' | 'confidence' | 'sources') => void;
	/** Goes to the inspector as a whole; where it is a drawer that is open, closes it. */
	toggleDetails: () => void;
	/** Opens the neighbour in the order the areas are listed. */
	stepArea: (step: 1 | -1) => void;
	/** Shows the chart as a table, or the table as a chart. */
	toggleTable: () => void;
	/** Tells what an action came to: how many cells were changed, how many were locked. */
	onDone: (outcome: Outcome) => void;
	/** Tells why nothing was done. What was typed stays. */
	onRefused: (problem: Problem) => void;
}

export type Outcome =
	| { kind: 'set'; cell: Cell }
	| { kind: 'many'; changed: number; locked: number }
	| { kind: 'selected'; count: number }
	| { kind: 'nothingMissing' }
	| { kind: 'nothingWanted' }
	/** There is no number that could be raised or lowered. */
	| { kind: 'noNumber'; cell: Cell }
	| { kind: 'quick'; isOn: boolean };

/** Carries out one action of the key table, or of the button that stands for it. */
export function performScoreAction(action: ScoreAction, context: ScoringContext): void {
	const { cursor } = context;
	switch (action.do) {
		case 'type':
			return typeText(context, (cursor.typing ?? '') + action.text);
		case 'erase':
			return typeText(context, (cursor.typing ?? '').slice(0, -1));
		case 'edit':
			return editNumber(context);
		case 'cancel':
			if (cursor.typing === null) cursor.moveTo(cursor.active);
			else cursor.typing = null;
			return;
		case 'state':
			cursor.typing = null;
			return setRange(context, { kind: action.kind });
		case 'nudge':
			return nudge(context, action.steps, action.fine);
		case 'fillSelection':
			return fillSelection(context);
		case 'quick':
			return scoreByDigit(context, action.digit);
		default:
			break;
	}

	// Every other action leaves the stop: what was typed becomes a score first, or holds us here.
	if (!confirmTyping(context)) return;
	const grid = gridOf(context.editor.project, context.area);
	const project = context.editor.project;
	switch (action.do) {
		case 'confirm':
			return cursor.moveTo(nextStop(grid, cursor.active, action.step));
		case 'move':
		case 'rowEnd':
		case 'gridEnd':
			return goTo(context, grid, destinationOf(action, project, grid, cursor), action.extend);
		case 'selectAll':
			cursor.moveTo({ row: 0, column: 0 });
			return goTo(context, grid, clampTo(grid, { row: Infinity, column: Infinity }), true);
		case 'cycle':
			return cursor.cycle(action.step);
		case 'fillRight':
		case 'fillDown':
		case 'ramp':
		case 'shift':
		case 'carry':
		case 'stop': {
			const { code, changes } = fillOf(action, project, grid, cursor.range);
			return changeMany(context, changes, (count) => ({ code, area: context.area, count }));
		}
		case 'toggleQuick':
			cursor.isQuick = !cursor.isQuick;
			return context.onDone({ kind: 'quick', isOn: cursor.isQuick });
		case 'toggleTable':
			return context.toggleTable();
		case 'nextEmpty':
			return goToEmpty(context, action.step);
		case 'area':
			return context.stepArea(action.step);
		case 'toggleDetails':
			return context.toggleDetails();
		case 'detail':
			return context.openDetail(action.field);
		default:
			action satisfies never;
	}
}

/**
 * Turns what is being typed into a score. False where it is no level of the scale: the reason has
 * been told, the old score stands and the typed text stays for mending.
 */
export function confirmTyping(context: ScoringContext): boolean {
	const { cursor, editor } = context;
	const cell = activeCell(context);
	if (cursor.typing === null || !cell) return true;
	if (cursor.typing === '') {
		cursor.typing = null;
		return true;
	}
	const parsed = parseCellText(cursor.typing, editor.project.framework.scale);
	if (!parsed.ok) {
		const [problem] = parsed.problems;
		if (problem) context.onRefused(problem);
		return false;
	}
	cursor.typing = null;
	setOne(context, cell, parsed.value);
	return true;
}

/** Gives every cell of the range one value: one cell makes a named step, several make one step together. */
export function setRange(context: ScoringContext, value: Value): void {
	const { cursor, editor, area } = context;
	const cells = cellsIn(gridOf(editor.project, area), cursor.range);
	const [only] = cells;
	if (cells.length === 1 && only) return void setOne(context, only, value);
	const changes = cells.map((cell) => ({ cell, value }));
	changeMany(context, changes, (count) => ({
		code: value.kind === 'notScored' ? 'score.clear' : 'score.many',
		area,
		count
	}));
}

/** Sets one cell, as a step of its own. False where it is locked: that has been told. */
export function setOne(context: ScoringContext, cell: Cell, value: Value): boolean {
	const { project } = context.editor;
	if (isLocked(project, cell)) {
		context.onRefused({ code: 'input.locked' });
		return false;
	}
	const from = scoreAt(project, cell).value;
	context.editor.commit(
		{ code: 'score.value', cell, from, to: value },
		setValues([{ cell, value }])
	);
	context.onDone({ kind: 'set', cell });
	return true;
}

/** Commits many values as one step and tells how many cells it reached. Locked cells are passed over. */
export function changeMany(
	context: ScoringContext,
	changes: readonly CellValue[],
	label: (count: number) => EditLabel
): void {
	const { project } = context.editor;
	const open = changes.filter(({ cell }) => !isLocked(project, cell));
	const changed = open.filter(
		({ cell, value }) => !sameValue(scoreAt(project, cell).value, value)
	).length;
	if (changed > 0) context.editor.commit(label(changed), setValues(open));
	context.onDone({ kind: 'many', changed, locked: changes.length - open.length });
}

function fillSelection(context: ScoringContext): void {
	const { cursor, editor, area } = context;
	const scale = editor.project.framework.scale;
	let value = activeValue(context);
	if (cursor.typing !== null && cursor.typing !== '') {
		const parsed = parseCellText(cursor.typing, scale);
		if (!parsed.ok) return void confirmTyping(context);
		value = parsed.value;
	}
	cursor.typing = null;
	const cells = cellsIn(gridOf(editor.project, area), cursor.range);
	changeMany(
		context,
		cells.map((cell) => ({ cell, value })),
		(count) => ({ code: 'score.fillSelection', area, count })
	);
}

/** Begins to type with the number that stands there, its "≥" included. What is being typed already goes on. */
function editNumber(context: ScoringContext): void {
	if (context.cursor.typing !== null) return;
	const value = activeValue(context);
	typeText(context, value.kind === 'level' ? cellText(value, context.language) : '');
}

function typeText(context: ScoringContext, text: string): void {
	const cell = activeCell(context);
	if (!cell) return;
	if (isLocked(context.editor.project, cell)) return context.onRefused({ code: 'input.locked' });
	// Longer than any number of a scale: the rest of a stuck key is not kept.
	context.cursor.typing = text.slice(0, 8);
}

/**
 * Adds a step to the active level, which stays a lower bound if it is one. From "not scored" the first
 * step up or down starts at the lowest level; an answer that is no number has none to add to.
 */
function nudge(context: ScoringContext, steps: 1 | -1, fine: boolean): void {
	if (!confirmTyping(context)) return;
	const cell = activeCell(context);
	if (!cell) return;
	const { scale } = context.editor.project.framework;
	const size = steps * (fine ? scale.precision : scale.step);
	const value = nudged(activeValue(context), scale, size);
	if (value) setOne(context, cell, value);
	else if (isLocked(context.editor.project, cell)) context.onRefused({ code: 'input.locked' });
	else context.onDone({ kind: 'noNumber', cell });
}

/** One digit is one level, and the next stop follows; a whole range gets it and stays. */
function scoreByDigit(context: ScoringContext, digit: number): void {
	const { cursor, editor } = context;
	const cell = activeCell(context);
	const level = levelOfDigit(editor.project.framework.scale, digit);
	if (!cell) return;
	if (level === null) return context.onRefused({ code: 'input.noLevel', data: { text: digit } });
	if (cursor.hasRange) return setRange(context, { kind: 'level', level });
	if (!setOne(context, cell, { kind: 'level', level })) return;
	cursor.moveTo(nextStop(gridOf(editor.project, context.area), cursor.active, 1));
}

function goTo(context: ScoringContext, grid: AreaGrid, position: Position, extend: boolean): void {
	const { cursor } = context;
	if (!extend) return cursor.moveTo(position);
	cursor.extendTo(position);
	context.onDone({ kind: 'selected', count: cellsIn(grid, cursor.range).length });
}

function goToEmpty(context: ScoringContext, step: 1 | -1): void {
	const from = { area: context.area, position: context.cursor.active };
	const { project } = context.editor;
	const { isWanted } = context;
	const found = isWanted ? nextCell(project, from, step, isWanted) : nextEmpty(project, from, step);
	if (!found) return context.onDone({ kind: isWanted ? 'nothingWanted' : 'nothingMissing' });
	if (found.area === context.area) context.cursor.moveTo(found.position);
	else context.openArea(found.area, found.position);
}

function activeCell(context: ScoringContext): Cell | null {
	return cellAt(gridOf(context.editor.project, context.area), context.cursor.active);
}

function activeValue(context: ScoringContext): Value {
	const cell = activeCell(context);
	return cell ? scoreAt(context.editor.project, cell).value : { kind: 'notScored' };
}
