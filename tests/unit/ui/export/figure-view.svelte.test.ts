import { describe, expect, it } from 'vitest';
import { differenceBetween } from '#lib/domain/difference.ts';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import { FigureView, type FigureStart } from '#lib/ui/export/figure-view.svelte.ts';
import { aProject } from '../../../support/builders.ts';

const project = aProject({ years: [2020, 2030], areas: [{}, {}] });
const horizon = HorizonId.parse('h2030');
const NOWHERE: FigureStart = { area: null, horizon: null, compare: null };

const viewOf = (start: Partial<FigureStart> = {}) =>
	new FigureView(
		() => project,
		() => 'en',
		{ ...NOWHERE, ...start }
	);

describe('FigureView', () => {
	it('starts with what is open behind it', () => {
		expect(viewOf({ area: AreaId.parse('a2') }).content).toEqual({ kind: 'area', area: 'a2' });
		const sorted = viewOf({ horizon, compare: 'horizon=2030&order=similarity' });
		expect(sorted.content).toMatchObject({ kind: 'matrix', horizon, order: { by: 'similarity' } });
		expect(viewOf({ horizon, compare: 'view=multiples' }).kind).toBe('overview');
	});

	it('starts with the selection where that is what is open', () => {
		expect(viewOf({ isSelecting: true, horizon }).content).toEqual({ kind: 'selection' });
		const alone = aProject({ areas: [{}] });
		const view = new FigureView(
			() => alone,
			() => 'en',
			{ ...NOWHERE, isSelecting: true }
		);
		expect(view.kind).toBe('area');
	});

	it('starts with the difference that Compare shows, and has it when its sides are read', () => {
		const view = viewOf({ horizon, compare: 'view=difference&from=ballot.kn&to=now' });
		expect(view.wanted).toEqual({ from: 'ballot.kn', to: 'now' });
		expect(view.content).toBeNull();
		const difference = differenceBetween(project, project);
		view.compared = { difference, names: { from: 'KN', to: 'now' } };
		expect(view.content).toMatchObject({
			kind: 'difference',
			names: { from: 'KN' },
			extent: { kind: 'areas', horizon }
		});
	});

	it('compares two years by areas, and two areas by years', () => {
		const view = viewOf({ horizon });
		view.kind = 'difference';
		view.between = 'horizons';
		expect(view.content).toMatchObject({ names: { from: '2020', to: '2030' }, hasYear: false });
		view.between = 'areas';
		expect(view.content).toMatchObject({ extent: { kind: 'years', area: 'a2' } });
	});

	it('shows nothing of an area or a year that is gone', () => {
		const view = viewOf({ area: AreaId.parse('gone') });
		expect(view.content).toBeNull();
		view.kind = 'matrix';
		view.horizon = HorizonId.parse('h1999');
		expect(view.content).toBeNull();
	});
});
