import { produce } from 'immer';
import { expect, test } from 'vitest';
import { differenceBetween } from '#lib/domain/difference.ts';
import type { Project } from '#lib/domain/project.ts';
import { countMoved, tellCell, tellFramework } from '#lib/ui/compare/what-moved.ts';
import { readinessScale } from '../../../support/builders.ts';
import { aMatrix } from '../../../support/matrix-data.ts';

const NAMES = { from: 'First round', to: 'now' };

function linesOf(from: Project, to: Project) {
	const difference = differenceBetween(from, to);
	return difference.cells.map((each) => tellCell(difference, each, NAMES, 'en'));
}

test('a line tells the pair, the technology and year, and both answers', () => {
	expect(linesOf(aMatrix([[35]]), aMatrix([['?']]))).toEqual([
		{
			area: 'Area 1 · Nurse',
			place: 'Technology 1, 2030',
			change: "from 35% to don't know",
			notes: []
		}
	]);
});

test('what else has changed of a cell stands under it', () => {
	const project = aMatrix([[35]], { areas: [{ confidence: [[1]] }] });
	const changed = produce(project, (draft) => {
		for (const score of Object.values(draft.cells).flatMap((cells) => Object.values(cells))) {
			score.confidence = null;
			score.state = 'agreed';
			score.question = 'Why?';
		}
	});
	const [line] = linesOf(project, changed);
	expect(line?.change).toBe('35%, unchanged');
	expect(line?.notes).toEqual([
		'confidence: low to none',
		'review: draft to agreed',
		'another open question'
	]);
});

test('changes of the framework are told in both languages', () => {
	const project = aMatrix([[35]]);
	const changed = produce(aMatrix([[35, 40]]), (draft) => {
		const [technology] = Object.values(draft.framework.technologies);
		const [area] = Object.values(draft.areas);
		if (technology) technology.label = { da: 'Nyt', en: 'New' };
		if (area) area.hidden = true;
	});
	const { framework } = differenceBetween(project, changed);
	expect(framework.map((change) => tellFramework(change, 'en'))).toEqual([
		'Technology 1 is now called New',
		'Technology added: Technology 2',
		'Area hidden: Area 1, Nurse'
	]);
	expect(framework.map((change) => tellFramework(change, 'da'))[2]).toBe(
		'Område skjult: Area 1, Sygeplejerske'
	);
	const rescaled = differenceBetween(aMatrix([[4]], { scale: readinessScale() }), project);
	const [first] = rescaled.framework.map((change) => tellFramework(change, 'en'));
	expect(first).toMatch(/^The scale has changed from TRL to Share/);
});

test('moves are counted by horizon', () => {
	const difference = differenceBetween(aMatrix([[1, 2, '?']]), aMatrix([[2, 2, 5]]));
	expect([...countMoved(difference)]).toEqual([['h2030', 1]]);
});
