import { produce } from 'immer';
import { expect, test } from 'vitest';
import { differenceBetween, isEmptyDifference } from '#lib/domain/difference.ts';
import { frameworkChanges } from '#lib/domain/framework-changes.ts';
import { aProject } from '../../support/builders.ts';

test('a rename, a hidden row and a reviewed area are told, and change no score', () => {
	const project = aProject({ areas: [{ rows: [[10]] }] });
	const changed = produce(project, (draft) => {
		const [first, second] = Object.values(draft.framework.technologies);
		if (first) first.label = { da: 'Nyt', en: 'New' };
		if (second) second.hidden = true;
		const [area] = Object.values(draft.areas);
		if (area) Object.assign(area, { review: 'agreed', locked: true });
	});
	const difference = differenceBetween(project, changed);
	expect(difference.cells).toEqual([]);
	expect(isEmptyDifference(difference)).toBe(false);
	expect(difference.framework).toMatchObject([
		{ act: 'renamed', part: 'technology', was: { en: 'Telemedicine' }, name: { en: 'New' } },
		{ act: 'hidden', part: 'technology', id: 't2' },
		{ act: 'reviewed', from: 'draft', to: 'agreed' },
		{ act: 'locked' }
	]);
});

test('a soft hyphen that is moved is no new name', () => {
	const named = (da: string) => aProject({ technologies: [{ da, en: 'Telemedicine' }] });
	expect(frameworkChanges(named('Tele\u00admedicin'), named('Telemedi\u00adcin'), false)).toEqual(
		[]
	);
});

test('levels are compared by name, but not across two scales', () => {
	const project = aProject();
	const renamed = produce(project, (draft) => {
		const [level] = Object.values(draft.framework.scale.levels);
		if (level) level.label = { da: 'Slet ingen', en: 'None at all' };
	});
	expect(frameworkChanges(project, renamed, false)).toMatchObject([
		{ act: 'renamed', part: 'level', name: { en: 'None at all' } }
	]);
	expect(frameworkChanges(project, renamed, true).map(({ act }) => act)).toEqual(['rescaled']);
});
