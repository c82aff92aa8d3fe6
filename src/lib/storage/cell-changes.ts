import * as z from 'zod/mini';
import type { Extent } from '#lib/domain/extent.ts';
import { AreaId, HorizonId, SourceId, TechnologyId } from '#lib/domain/ids.ts';
import { cellKey, type Cell } from '#lib/domain/reading.ts';
import { Score } from '#lib/domain/score.ts';
import type { Commit } from './commit.ts';
import type { Patch } from './patch.ts';

/* What a commit did, read from its patches. They name fields of cells: see `shape.ts`. */

/** Some fields of a score. */
const Said = z.partial(Score);
type Said = z.infer<typeof Said>;

/** What a commit did to one cell, as its author saw it. A field that is `undefined` said nothing. */
export interface CellChange {
	cell: Cell;
	/** The fields that were touched. */
	fields: readonly (keyof Score)[];
	from: Said;
	to: Said;
	cited: readonly SourceId[];
	uncited: readonly SourceId[];
}

/** True where a commit reaches into a part of the project. One that makes the project reaches all of it. */
export function touches({ patches }: Commit, extent: Extent): boolean {
	if (extent.kind === 'project') return true;
	if (extent.kind === 'area') {
		const { area } = extent;
		return patches.some(
			({ path }) =>
				path.length === 0 || ((path[1] === 'areas' || path[1] === 'cells') && path[2] === area)
		);
	}
	const { area, technology, horizon } = extent.cell;
	const key = cellKey(technology, horizon);
	return patches.some(({ path }) => path.length === 0 || isIn(path, area, key));
}

/** What a commit did to each cell that it reached, in the order of its patches. */
export function cellChanges({
	patches,
	inverse
}: Pick<Commit, 'patches' | 'inverse'>): CellChange[] {
	const before = new Map<string, Patch[]>();
	for (const patch of inverse) group(before, patch);
	const after = new Map<string, Patch[]>();
	for (const patch of patches) group(after, patch);
	return [...after].flatMap(([address, made]) => {
		const cell = cellOf(address);
		return cell ? [changeOf(cell, made, before.get(address) ?? [])] : [];
	});
}

/** What a commit did to one cell, or `null` where it left it alone. */
export function changeOfCell(
	commit: Commit,
	{ area, technology, horizon }: Cell
): CellChange | null {
	const key = cellKey(technology, horizon);
	const here = ({ path }: Patch) => isIn(path, area, key);
	const patches = commit.patches.filter(here);
	if (patches.length === 0) return null;
	return cellChanges({ patches, inverse: commit.inverse.filter(here) })[0] ?? null;
}

function isIn(path: readonly string[], area: string, key: string): boolean {
	return path[3] === key && path[2] === area && path[1] === 'cells' && path[0] === 'project';
}

function group(groups: Map<string, Patch[]>, patch: Patch): void {
	const [top, part, area, key] = patch.path;
	if (top !== 'project' || part !== 'cells' || area === undefined || key === undefined) return;
	const address = `${area}/${key}`;
	const found = groups.get(address);
	if (found) found.push(patch);
	else groups.set(address, [patch]);
}

function cellOf(address: string): Cell | null {
	const [area, technology, horizon] = address.split('/');
	const cell = Address.safeParse({ area, technology, horizon });
	return cell.success ? cell.data : null;
}

const Address = z.object({ area: AreaId, technology: TechnologyId, horizon: HorizonId });

function changeOf(cell: Cell, made: readonly Patch[], before: readonly Patch[]): CellChange {
	const fields = made.flatMap(({ path }) => Field.safeParse(path[4]).data ?? []);
	const sources = made.filter(({ path }) => path[4] === 'sources');
	const named = (op: Patch['op']) =>
		sources
			.filter((patch) => patch.op === op)
			.flatMap(({ path }) => SourceId.safeParse(path[5]).data ?? []);
	return {
		cell,
		fields: [...new Set(fields)],
		from: saidBy(before),
		to: saidBy(made),
		cited: named('set'),
		uncited: named('remove')
	};
}

const Field = z.keyof(Score);

function saidBy(patches: readonly Patch[]): Said {
	const said = patches.flatMap((patch) =>
		patch.op === 'set' && patch.path.length === 5 ? [[patch.path[4], patch.value]] : []
	);
	return Said.safeParse(Object.fromEntries(said)).data ?? {};
}
