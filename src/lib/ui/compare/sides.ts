import type { AssessorId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { VersionChoice } from '#lib/state/history.svelte.ts';

/** One side of a difference: the project now, as it was, or as one assessor has scored it. */
export type Side = { id: string; at: number; name: string } & (
	{ kind: VersionChoice['kind'] } | { kind: 'ballot'; assessor: AssessorId }
);

export const NOW = 'now';
const BALLOT = 'ballot.';

/** All that can be compared: now first, then versions as they come, then ballots by name. */
export function listSides(
	document: Document,
	versions: readonly VersionChoice[],
	language: 'da' | 'en'
): Side[] {
	const { compare } = new Intl.Collator(language);
	const { assessors } = document.project;
	const ballots = Object.values(document.ballots)
		.map(({ assessor }): Side => {
			const name = assessors[assessor]?.name ?? assessor;
			return { kind: 'ballot', id: BALLOT + assessor, at: 0, name, assessor };
		})
		.sort((a, b) => compare(a.name, b.name));
	const now: Side = { kind: 'now', id: NOW, at: 0, name: '' };
	return [now, ...versions.filter(({ kind }) => kind !== 'now'), ...ballots];
}

export interface SidePair {
	from: Side;
	to: Side;
}

/**
 * The two sides an address names. Left out, or no longer there, `to` is now and `from` the newest
 * named version, else the end of the last day, else a ballot. `null` where now is all there is.
 */
export function chooseSides(
	sides: readonly Side[],
	from: string | null,
	to: string | null
): SidePair | null {
	const named = (id: string | null) => sides.find((side) => side.id === id);
	const end = named(to) ?? sides.find(({ kind }) => kind === 'now');
	const others = sides.filter((side) => side !== end && side.kind !== 'now');
	const [first] = (['named', 'step', 'ballot'] as const).flatMap((kind) =>
		others.filter((side) => side.kind === kind)
	);
	const start = named(from) ?? first;
	return start && end && sides.length > 1 ? { from: start, to: end } : null;
}
