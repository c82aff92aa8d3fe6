import { produce } from 'immer';
import { differenceBetween, type Difference } from '#lib/domain/difference.ts';
import type { Project } from '#lib/domain/project.ts';
import { allAreasInOrder, allTechnologiesInOrder, cellKey } from '#lib/domain/reading.ts';
import { HorizonId } from '#lib/domain/ids.ts';
import { DONT_KNOW, EMPTY_SCORE } from '#lib/domain/score.ts';
import type { SideNames } from '#lib/scene/difference-words.ts';
import { WORKED_MATRIX } from './matrix-data.ts';

export const NAMES: SideNames = { from: 'First round', to: 'Now' };

/** Fictitious steps from a first round to the second: most cells stay, some move far. */
const STEPS = [0, 5, 0, 0, -5, 0, 10, 0, 0, 15, 0, -10, 0, 20, 0, 0, -25, 0, 30, 0, 45, 0, -45, 0];

/** The worked matrix with some of its cells moved in 2030. */
function movedMatrix(project: Project = WORKED_MATRIX): Project {
	const horizon = HorizonId.parse('h2030');
	return produce(project, (draft) => {
		allAreasInOrder(project).forEach((area, row) => {
			allTechnologiesInOrder(project).forEach((technology, column) => {
				const cells = draft.cells[area.id];
				const key = cellKey(technology.id, horizon);
				const score = cells?.[key];
				const step = STEPS[(row * 7 + column * 5) % STEPS.length] ?? 0;
				if (score?.value.kind === 'level') {
					const level = Math.max(0, Math.min(100, score.value.level + step));
					score.value = row === 6 && column === 2 ? DONT_KNOW : { kind: 'level', level };
				} else if (cells && column === 0) {
					cells[key] = { ...EMPTY_SCORE, sources: {}, value: { kind: 'level', level: 40 } };
				}
			});
		});
	});
}

export const WORKED_DIFFERENCE: Difference = differenceBetween(WORKED_MATRIX, movedMatrix());
