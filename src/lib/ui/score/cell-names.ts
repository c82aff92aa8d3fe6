import type { AreaGrid } from '#lib/domain/grid.ts';
import type { TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import type { Language } from '#lib/domain/text.ts';
import { describeCell } from '#lib/scene/describe.ts';
import { RowMemory } from '#lib/scene/row-memory.ts';

/** The accessible names of a grid's cells; a key press in one row does not write those of the others again. */
export class CellNames {
	readonly #rows = new RowMemory<readonly string[]>();

	/** The names of one row, in the order of the horizons. */
	of(
		project: Project,
		{ area, horizons }: AreaGrid,
		technology: TechnologyId,
		language: Language
	): readonly string[] {
		const cells = horizons.map((horizon) => ({ area, technology, horizon }));
		const scores = cells.map((cell) => scoreAt(project, cell));
		const parts = [area, project.areas[area]?.locked, project.framework, language, ...scores];
		return this.#rows.recall(technology, parts, () =>
			cells.map((cell) => describeCell(project, cell, language))
		);
	}
}
