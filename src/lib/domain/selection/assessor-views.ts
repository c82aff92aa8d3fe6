import { projectOfBallot } from '#lib/domain/ballot-project.ts';
import type { AssessorId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { ProjectChoice } from './selection-problem.ts';
import type { AreaView } from './smaa.ts';
import { valueAreas, type AreaValue } from './valuing.ts';

/**
 * The ways each area can be seen: by every assessor who has scored enough of it, on the scales of the
 * team; and by the team alone where nobody has. What a ballot says nothing of is the team's. By area,
 * in the order of the choice.
 */
export function assessorViews(
	document: Document,
	{ areas, criteria }: Pick<ProjectChoice, 'areas' | 'criteria'>
): AreaView[][] {
	const ids = areas.map(({ id }) => id);
	const team = criteria.map(({ valued }) => valued.values);
	const seen = (Object.keys(document.ballots) as AssessorId[]).sort().map((assessor) => {
		const own = projectOfBallot(document, assessor);
		return criteria.map(({ criterion, valued }) => {
			const isScored = criterion.measure.kind !== 'volume' && criterion.measure.kind !== 'entered';
			if (!isScored) return null;
			return valueAreas(own, { ...criterion, scales: valued.scales }, ids).values;
		});
	});
	return ids.map((_, place) => {
		const ofTeam = team.map((values) => values[place]);
		const views = seen
			.map((columns) => columns.map((values) => values?.[place]))
			.filter((values) => values.some((value) => value && !value.isMissing))
			.map((values) =>
				viewOf(values.map((value, c) => (value?.isMissing === false ? value : ofTeam[c])))
			);
		return views.length > 0 ? views : [viewOf(ofTeam)];
	});
}

const viewOf = (values: readonly (AreaValue | undefined)[]): AreaView => ({
	low: values.map((value) => value?.low ?? 0),
	high: values.map((value) => value?.high ?? 0)
});
