import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import {
	areasInOrder,
	cellKey,
	horizonsInOrder,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { calloutsOf } from '#lib/scene/callouts.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { aProject } from '../../support/builders.ts';

const LONG = 'Sensors and wearables for diagnostics and remote monitoring of patients';

const plain = aProject({
	years: [2020, 2030],
	technologies: ['Telemedicine', LONG],
	areas: [
		{
			rows: [
				[10, 20],
				[30, 40]
			]
		},
		{
			rows: [
				[50, 60],
				[70, 80]
			]
		}
	]
});

const [first, second] = areasInOrder(plain);
const [telemedicine, sensors] = technologiesInOrder(plain);
const [early, late] = horizonsInOrder(plain);
if (!first || !second || !telemedicine || !sensors || !early || !late) throw new Error('Too small');

type Place = [Area, Technology, Horizon];

/** The project with the same note at some cells. */
function noted(text: LocalText, ...places: Place[]): Project {
	return produce(plain, (draft) => {
		for (const [area, technology, horizon] of places) {
			const score = draft.cells[area.id]?.[cellKey(technology.id, horizon.id)];
			if (!score) throw new Error('No score');
			score.callout = text;
		}
	});
}

const AREA: FigureContent = { kind: 'area', area: first.id };

test('notes are numbered in the order the figure is read, each with the name of its cell', () => {
	const project = noted(
		{ da: 'Kun her', en: 'Only here' },
		[first, sensors, early],
		[first, telemedicine, late],
		[second, telemedicine, early]
	);
	const told = calloutsOf(project, AREA, 'en').map(({ number, text, cell }) => [
		number,
		text,
		cell.technology,
		cell.horizon
	]);
	expect(told).toEqual([
		[1, 'Only here', telemedicine.id, late.id],
		[2, 'Only here', sensors.id, early.id]
	]);
	const matrix: FigureContent = { kind: 'matrix', horizon: early.id };
	expect(calloutsOf(project, matrix, 'da').map(({ cell }) => [cell.area, cell.technology])).toEqual(
		[
			[first.id, sensors.id],
			[second.id, telemedicine.id]
		]
	);
	const overview: FigureContent = { kind: 'overview', horizon: early.id };
	expect(calloutsOf(project, overview, 'da')).toEqual([]);
});

test('a note in one language is printed in both', () => {
	const project = noted({ da: '', en: 'Only here' }, [first, telemedicine, early]);
	expect(calloutsOf(project, AREA, 'da')[0]?.text).toBe('Only here');
});

test('a technology too long to name in whole goes by its short name', () => {
	const project = produce(noted({ da: 'Nej', en: 'No' }, [first, sensors, early]), (draft) => {
		const technology = draft.framework.technologies[sensors.id];
		if (technology) technology.shortLabel = { da: 'Sensorer', en: 'Sensors' };
	});
	expect(calloutsOf(project, AREA, 'en')[0]?.name).toBe('Sensors 2020');
});
