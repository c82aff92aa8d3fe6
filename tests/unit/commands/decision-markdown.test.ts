import { describe, expect, it } from 'vitest';
import { decisionMarkdown } from '#lib/commands/decision-markdown.ts';
import { ConstraintId, DecisionId, type AreaId } from '#lib/domain/ids.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import type { Decision } from '#lib/domain/selection/selection.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { anExample } from '../../support/documents.ts';

const { project } = anExample();
const [a, b, c, d] = areasInOrder(project).map(({ id }) => id) as [AreaId, AreaId, AreaId, AreaId];

const decision: Decision = {
	id: DecisionId.parse('d1'),
	takenAt: '2026-11-29T10:00:00.000Z',
	replaces: null,
	selection: {
		...selectionOf(project),
		constraints: {
			[ConstraintId.parse('k1')]: {
				...{ id: ConstraintId.parse('k1'), order: 'b', isOn: true, reason: 'Both sectors' },
				requirement: { kind: 'lock', area: a, isIn: true }
			}
		}
	},
	proposed: { [a]: true, [b]: true },
	chosen: { [a]: true, [c]: true },
	reserve: { [b]: 0 },
	standing: {
		[a]: { points: 81.25, rank: 1 },
		[b]: { points: 70, rank: 2 },
		[c]: { points: 60.5, rank: 3 },
		[d]: { points: null, rank: null }
	},
	rule: 'Consensus',
	present: ['Ada', 'Bo'],
	departures: { [c]: 'Wanted by the board', [b]: 'Later' },
	dissent: [{ who: 'Bo', words: 'Too soon' }],
	note: 'Looked at again in spring'
};
const minutes = { project, decision, number: 2, replaces: 1 };

describe('the minutes of a decision', () => {
	it('say in Danish and English who is in, why, and who did not agree', () => {
		const da = decisionMarkdown(minutes, 'da');
		expect(da).toContain('## Valgt');
		expect(da).toContain('erstatter beslutning 1');
		expect(da).toContain('Det valgte sæt ligger 4,8 point under det foreslåede.');
		expect(da).toContain('| 1 | Ortopædkirurgi, Læge | 81,3 |');
		expect(da).toContain('med, ikke foreslået | Wanted by the board |');
		expect(da).toContain('foreslået, ikke med | Later |');
		const en = decisionMarkdown(minutes, 'en');
		expect(en).toContain('- Bo: Too soon');
		expect(en).toContain('- Ada');
		expect(en).toContain('Looked at again in spring');
		expect(en).toContain('Both sectors');
		expect(en).toContain('seed 11');
	});

	it('say that numbers are fictitious, and that the report states no criteria', () => {
		const en = decisionMarkdown(minutes, 'en');
		expect(en).toContain('**The numbers are fictitious demo data.**');
		expect(en).toContain('The report states no criteria for the step from 20 to 7');
	});

	it('say of a draft that nothing is decided', () => {
		const draft = decisionMarkdown({ ...minutes, number: null, replaces: null }, 'en');
		expect(draft).toContain('DRAFT. Nothing of this is decided.');
	});

	it('stay whole whatever people have written', () => {
		const hostile = decisionMarkdown(
			{
				...minutes,
				decision: {
					...decision,
					departures: { [c]: 'a | b\n| c |', [b]: '<script>x</script>' },
					note: '# No heading\n[link](http://x)',
					dissent: [{ who: '*Bo*', words: '- list' }]
				}
			},
			'en'
		);
		expect(hostile).toContain('a \\| b / \\| c \\|');
		expect(hostile).toContain('\\<script\\>');
		expect(hostile).toContain('\\# No heading / \\[link\\]');
		expect(hostile).toContain('\\*Bo\\*: - list');
		// No table has a row with more cells than its head.
		const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
		for (const block of hostile.split('\n\n').filter((each) => each.startsWith('|'))) {
			const [head = '', ...rows] = block.split('\n');
			expect(rows.every((row) => cells(row) === cells(head))).toBe(true);
		}
	});

	it('name an area that is gone since by its id', () => {
		const areas = { ...project.areas };
		delete areas[c];
		const en = decisionMarkdown({ ...minutes, project: { ...project, areas } }, 'en');
		expect(en).toContain(`| 3 | ${c} | 60.5 |`);
	});
});
