import type { Area, Project } from './project.ts';
import {
	allAreasInOrder,
	allHorizonsInOrder,
	allTechnologiesInOrder,
	sectorsInOrder
} from './reading.ts';
import { levelsInOrder } from './scale.ts';
import { nameIn, plain, sameText, type LocalText } from './text.ts';

export type FrameworkPart = 'technology' | 'horizon' | 'area' | 'level' | 'sector';
type AreaReview = NonNullable<Area['review']> | 'draft';

/** One thing that differs between two frameworks or lists of areas. `name` is the newer one where both have it. */
export type FrameworkChange =
	| {
			act: 'added' | 'removed' | 'hidden' | 'shown';
			part: FrameworkPart;
			id: string;
			name: LocalText;
	  }
	| { act: 'renamed'; part: FrameworkPart; id: string; was: LocalText; name: LocalText }
	| { act: 'rescaled'; was: LocalText; name: LocalText }
	| { act: 'locked' | 'unlocked'; id: string; name: LocalText }
	| { act: 'reviewed'; id: string; name: LocalText; from: AreaReview; to: AreaReview };

/** What differs between the lists of two readings of a project: parts that came, went, were renamed or hidden. */
export function frameworkChanges(
	from: Project,
	to: Project,
	isRescaled: boolean
): FrameworkChange[] {
	const [before, after] = [from.framework, to.framework];
	const rescaled: FrameworkChange[] = isRescaled
		? [{ act: 'rescaled', was: before.scale.name, name: after.scale.name }]
		: [];
	const years = ({ id, year, hidden }: ReturnType<typeof allHorizonsInOrder>[number]) => ({
		id,
		hidden,
		label: sameText(String(year))
	});
	return [
		...rescaled,
		...changesOf('technology', allTechnologiesInOrder(from), allTechnologiesInOrder(to)),
		...changesOf('horizon', allHorizonsInOrder(from).map(years), allHorizonsInOrder(to).map(years)),
		...changesOf('area', allAreasInOrder(from).map(pairOf), allAreasInOrder(to).map(pairOf)),
		...changesOf('sector', sectorsInOrder(from), sectorsInOrder(to)),
		// The levels of another scale are other levels: that it has changed says it all.
		...(isRescaled
			? []
			: changesOf('level', levelsInOrder(before.scale), levelsInOrder(after.scale))),
		...statesOfAreas(from, to)
	];
}

interface Named {
	id: string;
	label: LocalText;
	hidden?: true | undefined;
}

const pairOf = ({ id, field, profession, hidden }: Area): Named => ({
	id,
	hidden,
	label: {
		da: nameIn([field, profession], 'da', ', '),
		en: nameIn([field, profession], 'en', ', ')
	}
});

function changesOf(
	part: FrameworkPart,
	before: readonly Named[],
	after: readonly Named[]
): FrameworkChange[] {
	const known = new Map(before.map((each) => [each.id, each]));
	const kept = new Set(after.map(({ id }) => id));
	const there = after.flatMap(({ id, label: name, hidden }): FrameworkChange[] => {
		const was = known.get(id);
		if (!was) return [{ act: 'added', part, id, name }];
		const changes: FrameworkChange[] = [];
		if (!sameWords(was.label, name)) {
			changes.push({ act: 'renamed', part, id, was: was.label, name });
		}
		if (was.hidden !== hidden) changes.push({ act: hidden ? 'hidden' : 'shown', part, id, name });
		return changes;
	});
	const gone = before.filter(({ id }) => !kept.has(id));
	return [
		...there,
		...gone.map(({ id, label: name }): FrameworkChange => ({ act: 'removed', part, id, name }))
	];
}

/** Soft hyphens only guide line breaks: moving one is no new name. */
function sameWords(a: LocalText, b: LocalText): boolean {
	return plain(a.da) === plain(b.da) && plain(a.en) === plain(b.en);
}

function statesOfAreas(from: Project, to: Project): FrameworkChange[] {
	return allAreasInOrder(to).flatMap((area): FrameworkChange[] => {
		const was = from.areas[area.id];
		if (!was) return [];
		const { id, label: name } = pairOf(area);
		const before: AreaReview = was.review ?? 'draft';
		const after: AreaReview = area.review ?? 'draft';
		const changes: FrameworkChange[] = [];
		if (before !== after) changes.push({ act: 'reviewed', id, name, from: before, to: after });
		if (was.locked !== area.locked) {
			changes.push({ act: area.locked ? 'locked' : 'unlocked', id, name });
		}
		return changes;
	});
}
