import { describe, expect, it } from 'vitest';
import { earlyLines, noSetLines } from '#lib/commands/choice-gaps.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { selectionOf, setLock } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import type { Project } from '#lib/domain/project.ts';
import { anExample } from '../../support/documents.ts';

const choose = (project: Project, size: number) => choiceOf(project, selectionOf(project), size);

/** The example with the scores of all but the first `kept` areas taken away. */
function scored(kept: number): Project {
	const { project } = anExample();
	const areas = areasInOrder(project);
	const cells = Object.fromEntries(
		areas.slice(0, kept).flatMap(({ id }) => (project.cells[id] ? [[id, project.cells[id]]] : []))
	);
	return { ...project, cells };
}

describe('where there is no set', () => {
	const say = (project: Project, size: number, language: 'da' | 'en' = 'da') => {
		const choice = choose(project, size);
		const reading = readBoard(buildBoard(choice.problem), {
			...{ top: 1, near: 0.02, random: randomNumbers(1) }
		});
		return noSetLines(choice, reading, language);
	};

	it('says that numbers are missing, and where, without a word of constraints', () => {
		const { text, lines } = say(scored(3), 7);
		expect(text).toContain('7 skal vælges, og kun 3 kan rangeres');
		expect(text).not.toContain('krav');
		expect(lines.map((line) => line.text)).toContainEqual(
			expect.stringMatching(/: 17 områder mangler tal\.$/)
		);
		expect(say(scored(0), 7, 'en').text).toContain('no areas can be ranked');
	});

	it('says that there are fewer areas than are asked for', () => {
		const { text, lines } = say(anExample().project, 30);
		expect(text).toContain('der er kun 20 områder');
		expect(lines).toEqual([]);
	});
});

describe('before the set is known', () => {
	it('says where an area stands by points, that it is locked, or that it cannot be ranked', () => {
		const project = scored(3);
		const choice = choose(project, 2);
		const [ranked] = earlyLines(choice, 0, 'da');
		expect(ranked?.text).toMatch(/^Er (delt )?nr\. [1-3] af 3 med [\d,]+ point\.$/);
		expect(earlyLines(choice, 5, 'en').map(({ text }) => text)).toEqual(['Cannot be ranked.']);
		const area = areasInOrder(project)[5]?.id;
		if (!area) throw new Error('Twenty areas.');
		const draft = { project: { ...project }, ballots: {} };
		setLock(area, 'in')(draft);
		const locked = earlyLines(choose(draft.project, 2), 5, 'da');
		expect(locked.map(({ icon }) => icon)).toEqual(['lock', 'minus']);
	});
});
