import type { Recipe } from './edits.ts';
import { refuseHiding, refuseLabel, refuseRemoval } from './framework-rules.ts';
import type { TechnologyId } from './ids.ts';
import { movedTo, place } from './order.ts';
import type { Project, Technology } from './project.ts';
import { allTechnologiesInOrder } from './reading.ts';
import { dropScoresOf } from './scores-of.ts';
import { isSameText, LANGUAGES, MAX_PROSE, plain, type LocalText } from './text.ts';

/* The rows of the heat map. Only removing one touches a score. */

/** Adds a technology at the end of the list. */
export function addTechnology(id: TechnologyId, label: LocalText): Recipe {
	return ({ project }) => {
		const { technologies } = project.framework;
		if (technologies[id] || refuseLabel(label)) return;
		const shortLabel = { da: plain(label.da), en: plain(label.en) };
		const definition = { da: '', en: '' };
		technologies[id] = { id, order: '', label: { ...label }, shortLabel, definition };
		const list = allTechnologiesInOrder(project);
		const fresh = list.filter((technology) => technology.id === id);
		place([...list.filter((technology) => technology.id !== id), ...fresh], fresh);
	};
}

/** Renames a technology. Its short label follows in a language where it was the same. */
export function setTechnologyLabel(id: TechnologyId, label: LocalText): Recipe {
	return ({ project }) => {
		const technology = project.framework.technologies[id];
		if (!technology || refuseLabel(label)) return;
		for (const language of LANGUAGES) {
			const isSame = technology.shortLabel[language] === plain(technology.label[language]);
			if (isSame) technology.shortLabel[language] = plain(label[language]);
		}
		technology.label = { ...label };
	};
}

export function setTechnologyShortLabel(id: TechnologyId, label: LocalText): Recipe {
	return ({ project }) => {
		const technology = project.framework.technologies[id];
		if (technology && !refuseLabel(label)) technology.shortLabel = { ...label };
	};
}

/** Words past the limit of the document are cut off; the text field stops there first. */
export function setTechnologyDefinition(id: TechnologyId, { da, en }: LocalText): Recipe {
	return ({ project }) => {
		const technology = project.framework.technologies[id];
		if (!technology) return;
		technology.definition = { da: da.slice(0, MAX_PROSE), en: en.slice(0, MAX_PROSE) };
	};
}

/** Puts a technology in the group of a name, after those that are in it; `null` takes it out of its group. */
export function setTechnologyGroup(id: TechnologyId, group: LocalText | null): Recipe {
	return ({ project }) => {
		const technology = project.framework.technologies[id];
		if (!technology || (group && refuseLabel(group))) return;
		if (group) technology.group = { ...group };
		else delete technology.group;
	};
}

/** Renames a group: all its technologies go along. `null` dissolves it. */
export function renameGroup(from: LocalText, to: LocalText | null): Recipe {
	return (draft) => {
		for (const { id, group } of Object.values(draft.project.framework.technologies)) {
			if (group && isSameText(group, from)) setTechnologyGroup(id, to)(draft);
		}
	};
}

/**
 * Moves a technology to the place of another. Inside a group it changes places there; past the edge
 * of its group, or of another's, whole groups change places, since a group stands together.
 */
export function moveTechnology(id: TechnologyId, target: TechnologyId): Recipe {
	return ({ project }) => {
		const list = allTechnologiesInOrder(project);
		const [moved, to] = [id, target].map((wanted) => list.find((one) => one.id === wanted));
		if (!moved || !to || moved === to) return;
		if (isSameGroup(moved, to)) {
			place(movedTo(list, [moved], to), [moved]);
			return;
		}
		const block = list.filter((one) => one === moved || isSameGroup(one, moved));
		const others = list.filter((one) => one === to || isSameGroup(one, to));
		const isDown = list.indexOf(moved) < list.indexOf(to);
		const edge = isDown ? others.at(-1) : others[0];
		if (edge) place(movedTo(list, block, edge), block);
	};
}

/** The technology a step up (-1) or down (1) from one, or `null` at the end of the list. */
export function neighbourOf(project: Project, id: TechnologyId, by: 1 | -1): TechnologyId | null {
	const list = allTechnologiesInOrder(project);
	return list[list.findIndex((one) => one.id === id) + by]?.id ?? null;
}

export function setTechnologyHidden(id: TechnologyId, hidden: boolean): Recipe {
	return ({ project }) => {
		const technology = project.framework.technologies[id];
		if (!technology) return;
		if (!hidden) delete technology.hidden;
		else if (!refuseHiding(project, { kind: 'technology', id })) technology.hidden = true;
	};
}

/** Removes a technology with all its scores and answers. */
export function removeTechnology(id: TechnologyId): Recipe {
	return (draft) => {
		const part = { kind: 'technology', id } as const;
		if (refuseRemoval(draft, part)) return;
		dropScoresOf(draft, part);
		delete draft.project.framework.technologies[id];
	};
}

function isSameGroup(a: Technology, b: Technology): boolean {
	return a.group !== undefined && b.group !== undefined && isSameText(a.group, b.group);
}
