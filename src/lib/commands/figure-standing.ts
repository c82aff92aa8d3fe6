import type { ProjectId } from '#lib/domain/ids.ts';
import { withoutParts } from '#lib/domain/parts.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { FigureStamp, StampedContent } from '#lib/format/figure-stamp.ts';
import type { CarriedProject } from '#lib/format/open-figure.ts';
import { saveProjectText } from '#lib/format/save.ts';
import type { Library } from '#lib/state/library.svelte.ts';

/** How a figure that carries its project stands to the project here. */
export interface FigureStanding {
	stamp: FigureStamp;
	/**
	 * The project: says the same; has `steps` more; is older than the figure; or has been changed
	 * somewhere else, so that neither follows from the other.
	 */
	project: { kind: 'same' | 'earlier' | 'apart' } | { kind: 'later'; steps: number };
	/** Whether the figure, drawn from the project here, would be another; `null` where it cannot be told. */
	isOutOfDate: boolean | null;
	/** The project here. */
	here: Project;
}

/** Compares a figure with the project here. `null` where there is nothing to compare with. */
export async function standingOf(
	{ document, stamp }: CarriedProject,
	library: Pick<Library, 'load' | 'stepsSince' | 'projects'>
): Promise<FigureStanding | null> {
	const { id } = document.project;
	if (!stamp) return null;
	const loaded = await library.load(id);
	if (!loaded.ok) return null;
	const here = loaded.value;
	const shared = withoutParts(here, stamp.left);
	if (saveProjectText(shared) === saveProjectText(document)) {
		return { stamp, project: { kind: 'same' }, isOutOfDate: false, here: here.project };
	}
	const project = await order(id, stamp, library);
	return {
		stamp,
		project,
		isOutOfDate: await looksOther(stamp, document, shared),
		here: here.project
	};
}

async function order(
	id: ProjectId,
	{ revision }: FigureStamp,
	library: Pick<Library, 'stepsSince' | 'projects'>
): Promise<FigureStanding['project']> {
	const since = await library.stepsSince(id, revision);
	const steps = since.ok ? since.value : null;
	if (steps !== null) return { kind: 'later', steps };
	const last = library.projects.find((entry) => entry.id === id)?.upTo;
	const isEarlier = last !== undefined && last < revision;
	return { kind: isEarlier ? 'earlier' : 'apart' };
}

/** Draws the figure from both and compares them: what is not in the figure does not age it. */
async function looksOther(
	{ content, language, date }: FigureStamp,
	then: Document,
	now: Document
): Promise<boolean | null> {
	if (!content || !canShow(then.project, content)) return null;
	if (!canShow(now.project, content)) return true;
	const { buildFigures } = await import('#lib/scene/figure-content.ts');
	const choice = { content, size: 'column', language, numerals: true, date } as const;
	const [before, after] = [then, now].map(({ project }) =>
		JSON.stringify(buildFigures(project, choice))
	);
	return before !== after;
}

function canShow({ areas, framework }: Project, content: StampedContent): boolean {
	switch (content.kind) {
		case 'area':
		case 'years':
			return areas[content.area] !== undefined;
		case 'overview':
		case 'matrix':
			return framework.horizons[content.horizon] !== undefined;
		case 'profile':
		case 'selection':
			return true;
		default:
			return content satisfies never;
	}
}
