import type { Project } from '#lib/domain/project.ts';

/** So many scores are copied to a worker in about 20 ms. */
const MAX_SCORES = 8_000;

/** A project in pieces that can each be sent to a worker without holding up the page. */
export interface ProjectPortions {
	/** All but the scores. */
	frame: Project;
	/** The scores, by area. */
	portions: Project['cells'][];
}

export function intoPortions(project: Project, limit = MAX_SCORES): ProjectPortions {
	const portions: Project['cells'][] = [];
	let room = 0;
	for (const [area, cells] of Object.entries(project.cells)) {
		const count = Object.keys(cells).length;
		if (count > room || portions.length === 0) {
			portions.push({});
			room = limit;
		}
		Object.assign(portions.at(-1) ?? {}, { [area]: cells });
		room -= count;
	}
	return { frame: { ...project, cells: {} }, portions };
}

/** The project that was taken apart. */
export function fromPortions({ frame, portions }: ProjectPortions): Project {
	return { ...frame, cells: Object.assign({}, ...portions) as Project['cells'] };
}
