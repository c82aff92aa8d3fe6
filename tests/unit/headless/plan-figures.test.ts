import { describe, expect, it } from 'vitest';
import type { Project } from '#lib/domain/project.ts';
import { USUAL_CHOICES } from '#lib/render/formats.ts';
import { headlessWords } from '#lib/i18n/headless-words.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { planFigures } from '../../../src/headless/plan-figures.ts';
import type { Order } from '../../../src/headless/usage.ts';
import { aProject } from '../../support/builders.ts';

const NURSE = { da: 'Sygeplejerske', en: 'Nurse' };
const DOCTOR = { da: 'Læge', en: 'Doctor' };
const LUNGS = { da: 'Lunge\u00admedicin', en: 'Respiratory medicine' };

const project = aProject({
	technologies: ['Telemedicine', 'Robots'],
	areas: [
		{ id: 'lunge-syg', number: 5, field: LUNGS, profession: NURSE },
		{ id: 'lunge-laege', number: 7, field: LUNGS, profession: DOCTOR },
		{ id: 'onko', number: 9, field: { da: 'Onkologi', en: 'Oncology' }, profession: NURSE }
	]
});

const ORDER: Order = {
	...{ file: 'a', figures: ['area'], areas: ['all'], formats: ['svg'], languages: ['da'] },
	...USUAL_CHOICES,
	...{ numerals: true, out: '.' }
};

const plan = (order: Partial<Order>, of: Project = project) =>
	planFigures(of, { ...ORDER, ...order }, headlessWords.en, 'en');

function contentsOf(order: Partial<Order>): FigureContent[] {
	const planned = plan(order);
	if (!planned.ok) throw new Error(planned.problems.join('\n'));
	return planned.contents.map((contentIn) => contentIn('en'));
}

const areasOf = (...areas: string[]) =>
	contentsOf({ areas }).map((content) => 'area' in content && content.area);

function problemsOf(order: Partial<Order>, of?: Project): readonly string[] {
	const planned = plan(order, of);
	return planned.ok ? [] : planned.problems;
}

describe('an area', () => {
	it.each([
		['5', 'lunge-syg'],
		['lunge-laege', 'lunge-laege'],
		['lungemedicin sygeplejerske', 'lunge-syg'],
		['Doctor respiratory', 'lunge-laege'],
		['Lungemedicin · Læge', 'lunge-laege'],
		['onk', 'onko']
	])('is found by %s', (asked, id) => {
		expect(areasOf(asked)).toEqual([id]);
	});

	it('is drawn once, in the order of asking', () => {
		expect(areasOf('9,5', 'onkologi')).toEqual(['onko', 'lunge-syg']);
		expect(areasOf('all')).toEqual(['lunge-syg', 'lunge-laege', 'onko']);
	});

	it('that could be several is asked about, with their names', () => {
		const [problem = ''] = problemsOf({ areas: ['nurse'] });
		expect(problem).toContain('5 Respiratory medicine · Nurse (lunge-syg)');
		expect(problem).toContain('(onko)');
		expect(problem).not.toContain('(lunge-laege)');
	});

	it('that is not there is answered with those that are', () => {
		for (const asked of ['6', '·', 'dermatologi']) {
			expect(problemsOf({ areas: [asked] })[0]).toContain('(lunge-laege)');
		}
	});
});

describe('the other figures', () => {
	it('show the last year and the order of the report unless told otherwise', () => {
		expect(contentsOf({ figures: ['matrix', 'overview'] })).toMatchObject([
			{ kind: 'matrix', horizon: 'h2040', order: { by: 'report' } },
			{ kind: 'overview', horizon: 'h2040', order: { by: 'report' } }
		]);
		const order = { figures: ['matrix'], horizon: '2025', order: 'robots' } as const;
		expect(contentsOf(order)).toMatchObject([
			{ horizon: 'h2025', order: { by: 'technology', technology: 't2' } }
		]);
	});

	it('lie between two years or two areas', () => {
		const figures = ['difference'] as const;
		expect(contentsOf({ figures })).toMatchObject([{ names: { from: '2020', to: '2040' } }]);
		expect(contentsOf({ figures, between: '2025,2030' })).toMatchObject([
			{ names: { from: '2025', to: '2030' }, extent: { kind: 'areas', horizon: 'h2030' } }
		]);
		expect(contentsOf({ figures, between: '5,9' })).toMatchObject([
			{
				names: { from: 'Respiratory medicine · Nurse', to: 'Oncology · Nurse' },
				extent: { kind: 'years', area: 'onko' }
			}
		]);
		expect(problemsOf({ figures, between: '2025' })).toHaveLength(1);
	});

	it('profile all areas or those asked for', () => {
		expect(contentsOf({ figures: ['selection'] })).toEqual([{ kind: 'selection' }]);
		expect(contentsOf({ figures: ['profile'] })).toEqual([{ kind: 'profile', set: { by: 'all' } }]);
		expect(contentsOf({ figures: ['profile'], areas: ['9'] })).toMatchObject([
			{ set: { by: 'areas', areas: ['onko'] } }
		]);
	});

	it('tell all wishes that cannot be met, each once', () => {
		const order = { horizon: '1999', order: 'colour', areas: ['6'] };
		const problems = problemsOf({ ...order, figures: ['area', 'matrix', 'overview'] });
		expect(problems).toHaveLength(3);
	});

	it('of a project without areas are not drawn', () => {
		const empty = aProject({ areas: [] });
		expect(problemsOf({ figures: ['area', 'profile'] }, empty)).toEqual([headlessWords.en.noAreas]);
	});
});
