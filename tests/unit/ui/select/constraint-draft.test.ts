import { describe, expect, it } from 'vitest';
import { areasInOrder, horizonsInOrder, sectorsInOrder } from '#lib/domain/reading.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import { sameText } from '#lib/domain/text.ts';
import { draftOf, freshDraft, KINDS, requirementOf } from '#lib/ui/select/constraint-draft.ts';
import { anExample, HEART, LUNG } from '../../../support/documents.ts';

const { project } = anExample();
const [area] = areasInOrder(project);
const horizon = horizonsInOrder(project).at(-1)?.id;
const sector = sectorsInOrder(project)[0]?.id;
if (!area || !horizon || !sector) throw new Error('the example is empty');

const EVERY: readonly Requirement[] = [
	{ kind: 'sector', sector, min: 2, max: null },
	{ kind: 'profession', profession: area.profession, min: null, max: 3 },
	{ kind: 'tag', label: { da: 'Hjerte', en: '' }, areas: { [HEART]: true }, min: 1, max: 1 },
	{ kind: 'lock', area: LUNG, isIn: false },
	{ kind: 'eitherOr', areas: [LUNG, HEART] },
	{ kind: 'together', area: LUNG, needs: HEART },
	{ kind: 'professions', min: 2, max: 4 },
	{ kind: 'coverage', horizon, level: 2.5, min: 4 },
	{ kind: 'variation', min: 0.425 }
];

describe('the form of a constraint', () => {
	it.each(EVERY)('gives back what it was opened with: $kind', (requirement) => {
		expect(requirementOf(draftOf(requirement, project, 'da'), project)).toEqual(requirement);
	});

	it('begins with a constraint for every kind but a group, which needs a name', () => {
		for (const kind of KINDS) {
			const made = requirementOf(freshDraft(kind, project, 'da'), project);
			expect(made).toEqual(kind === 'tag' ? 'group' : expect.objectContaining({ kind }));
		}
	});

	it('keeps a profession nobody has any more', () => {
		const gone: Requirement = {
			...{ kind: 'profession', profession: sameText('Feltskær'), min: 1, max: null }
		};
		const draft = draftOf(gone, project, 'da');
		expect(requirementOf(draft, project, gone)).toEqual(gone);
		expect(requirementOf(draft, project)).toBe('missing');
	});

	it('has nothing to begin with where there is nothing to choose from', () => {
		const empty = { ...project, areas: {}, framework: { ...project.framework, sectors: {} } };
		for (const kind of ['sector', 'profession', 'lock', 'eitherOr', 'together'] as const) {
			expect(requirementOf(freshDraft(kind, empty, 'da'), empty)).toBe('missing');
		}
	});

	it('reads a decimal comma', () => {
		const draft = { ...freshDraft('variation', project, 'da'), min: '42,5' };
		expect(requirementOf(draft, project)).toEqual({ kind: 'variation', min: 0.425 });
	});

	it.each([
		['sector', { min: '', max: '' }, 'limits'],
		['sector', { min: 'to', max: '3' }, 'limits'],
		['sector', { min: '-1' }, 'limits'],
		['sector', { min: '4', max: '3' }, 'crossed'],
		['tag', { da: 'Hjerte' }, 'members'],
		['eitherOr', { area: LUNG, other: LUNG }, 'pair'],
		['together', { other: null }, 'missing'],
		['coverage', { min: '1,5' }, 'amount'],
		['coverage', { level: 'høj' }, 'level'],
		['variation', { min: '101' }, 'variation']
	] as const)('says what is wrong with %s %o', (kind, wrong, problem) => {
		expect(requirementOf({ ...freshDraft(kind, project, 'da'), ...wrong }, project)).toBe(problem);
	});
});
