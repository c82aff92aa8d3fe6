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
