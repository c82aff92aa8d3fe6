import type { AreaId, SectorId } from './ids.ts';
import type { Area, Project } from './project.ts';
import { areasInOrder } from './reading.ts';
import type { LocalText } from './text.ts';

/** Some of a project's areas, by what they have in common or one by one. */
export type AreaSet =
	| { by: 'all' }
	| { by: 'sector'; sector: SectorId }
	/** By the key of `professionsOf`. */
	| { by: 'profession'; profession: string }
	| { by: 'areas'; areas: readonly AreaId[] };

/** The shown areas of a set, in the order of the report. */
export function areasOfSet(project: Project, set: AreaSet): Area[] {
	const areas = areasInOrder(project);
	switch (set.by) {
		case 'all':
			return areas;
		case 'sector':
			return areas.filter(({ sector }) => sector === set.sector);
		case 'profession':
			return areas.filter(({ profession }) => professionKey(profession) === set.profession);
		case 'areas':
			return areas.filter(({ id }) => set.areas.includes(id));
		default:
			return set satisfies never;
	}
}

/** Every profession of the shown areas once, as they come. */
export function professionsOf(project: Project): { key: string; label: LocalText }[] {
	const found = new Map(
		areasInOrder(project).map(({ profession }) => [professionKey(profession), profession])
	);
	return [...found].map(([key, label]) => ({ key, label }));
}

/** Professions are words, not parts of the framework: the same words are the same profession. */
export const professionKey = ({ da, en }: LocalText) => `${da}\n${en}`;
