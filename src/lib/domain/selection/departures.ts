import type { AreaId } from '#lib/domain/ids.ts';
import type { Decision } from './selection.ts';

/** A departure from what was proposed. */
export interface Departure {
	area: AreaId;
	/** Chosen though not proposed, or the other way round. */
	way: 'added' | 'removed';
	/** Empty where nobody has given one yet. */
	reason: string;
}

/** Who is in a set and not in an earlier one, and the other way round. */
export function changesSince(
	before: Decision['chosen'],
	after: Decision['chosen']
): { added: AreaId[]; removed: AreaId[] } {
	const only = (a: Decision['chosen'], b: Decision['chosen']) =>
		(Object.keys(a) as AreaId[]).filter((area) => !b[area]);
	return { added: only(after, before), removed: only(before, after) };
}

/** Every departure of a decision, given a reason or not: the added first. */
export function departuresOf({
	proposed,
	chosen,
	departures
}: Pick<Decision, 'proposed' | 'chosen' | 'departures'>): Departure[] {
	const { added, removed } = changesSince(proposed, chosen);
	const told = (areas: readonly AreaId[], way: Departure['way']) =>
		areas.map((area) => ({ area, way, reason: departures[area]?.trim() ?? '' }));
	return [...told(added, 'added'), ...told(removed, 'removed')];
}

/**
 * How many points of a hundred the chosen set has more than the proposed one, on average over its
 * areas; without variation. `null` where they are the same set, cannot be compared for their size, or
 * an area in only one of them has no points.
 */
export function aheadOfProposal({
	proposed,
	chosen,
	standing
}: Pick<Decision, 'proposed' | 'chosen' | 'standing'>): number | null {
	const { added, removed } = changesSince(proposed, chosen);
	if (added.length === 0 || added.length !== removed.length) return null;
	const pointsOf = (areas: readonly AreaId[]) =>
		areas.reduce<number | null>((total, area) => {
			const points = standing[area]?.points ?? null;
			return total === null || points === null ? null : total + points;
		}, 0);
	const [came, went] = [pointsOf(added), pointsOf(removed)];
	if (came === null || went === null) return null;
	return (came - went) / Object.keys(chosen).length;
}
