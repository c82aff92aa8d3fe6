import type { CellValue } from '#lib/domain/edits.ts';
import { fillDown, fillRight } from '#lib/domain/fill.ts';
import { cellAt, gridOf, type AreaGrid, type Position, type Range } from '#lib/domain/grid.ts';
import { nudged } from '#lib/domain/nudge.ts';
import type { Project } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { changeMany, setOne, type ScoringContext } from './scoring.ts';

/** What a pointer gesture has drawn so far. Nothing is committed before it ends. */
export type Sketch =
	/** A stop dragged up or down. */
	| { kind: 'value'; at: Position; steps: number }
	/** The fill handle dragged to a stop. */
	| { kind: 'fill'; to: Position }
	/** The active value swept over stops. */
	| { kind: 'paint'; over: readonly Position[] };

interface Place {
	readonly active: Position;
	readonly range: Range;
}

/** What the document would say if the gesture ended now. */
export function sketchChanges(
	sketch: Sketch,
	project: Project,
	grid: AreaGrid,
	place: Place
): CellValue[] {
	switch (sketch.kind) {
		case 'value':
			return draggedValue(sketch, project, grid);
		case 'fill': {
			const fill = handleFill(place.range, sketch.to);
			if (!fill) return [];
			return (fill.way === 'right' ? fillRight : fillDown)(project, grid, fill.source);
		}
		case 'paint': {
			const origin = cellAt(grid, place.active);
			const value = origin ? scoreAt(project, origin).value : NOT_SCORED;
			return sketch.over.flatMap((at) => {
				const cell = cellAt(grid, at);
				return cell ? [{ cell, value }] : [];
			});
		}
		default:
			return sketch satisfies never;
	}
}

/** Ends a gesture: what it has drawn becomes one step. */
export function finishSketch(sketch: Sketch, context: ScoringContext): void {
	const { editor, area, cursor } = context;
	const grid = gridOf(editor.project, area);
	const changes = sketchChanges(sketch, editor.project, grid, cursor);
	if (sketch.kind === 'value') return finishValue(sketch, changes, grid, context);
	if (changes.length === 0) return;
	if (sketch.kind === 'paint') {
		return changeMany(context, changes, (count) => ({ code: 'score.paint', area, count }));
	}
	const fill = handleFill(cursor.range, sketch.to);
	if (!fill) return;
	const code = fill.way === 'right' ? 'score.fillRight' : 'score.fillDown';
	changeMany(context, changes, (count) => ({ code, area, count }));
	cursor.select(fill.covered);
}

function finishValue(
	{ at, steps }: Extract<Sketch, { kind: 'value' }>,
	[change]: readonly CellValue[],
	grid: AreaGrid,
	context: ScoringContext
): void {
	const cell = cellAt(grid, at);
	if (change) setOne(context, change.cell, change.value);
	else if (cell && steps !== 0) context.onDone({ kind: 'noNumber', cell });
}

/** From "not scored" the drag counts from the lowest level. */
function draggedValue(
	{ at, steps }: Extract<Sketch, { kind: 'value' }>,
	project: Project,
	grid: AreaGrid
): CellValue[] {
	const cell = cellAt(grid, at);
	if (!cell || steps === 0) return [];
	const { scale } = project.framework;
	const { value: said } = scoreAt(project, cell);
	const from = said.kind === 'notScored' ? nudged(said, scale, 0) : said;
	const value = from && nudged(from, scale, steps * scale.step);
	return value ? [{ cell, value }] : [];
}

/**
 * The handle fills one way, the one it has been dragged further: the last column of the range goes on
 * to the right, or its last row down. `null` while it is still inside the range.
 */
function handleFill(
	range: Range,
	to: Position
): { way: 'right' | 'down'; source: Range; covered: Range } | null {
	const right = to.column - range.right;
	const down = to.row - range.bottom;
	if (right <= 0 && down <= 0) return null;
	if (right >= down) {
		const covered = { ...range, right: to.column };
		return { way: 'right', source: { ...covered, left: range.right }, covered };
	}
	const covered = { ...range, bottom: to.row };
	return { way: 'down', source: { ...covered, top: range.bottom }, covered };
}
