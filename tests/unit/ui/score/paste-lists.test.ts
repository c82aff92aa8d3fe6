import { produce } from 'immer';
import { expect, it } from 'vitest';
import { planPaste } from '#lib/commands/paste-plan.ts';
import { setReviewState, setValues } from '#lib/domain/edits.ts';
import { gridOf } from '#lib/domain/grid.ts';
import { da } from '#lib/i18n/da.ts';
import { en } from '#lib/i18n/en.ts';
import { listsOf } from '#lib/ui/score/paste-lists.ts';
import { aCell, aDocument, level, LUNG } from '../../../support/documents.ts';

const locked = aCell('telemedicine', 2030);
const document = produce(
	produce(
		aDocument(),
		setValues([
			{ cell: aCell('telemedicine', 2020), value: level(5) },
			{ cell: locked, value: level(30) }
		])
	),
	setReviewState(locked, 'locked')
);
const { project } = document;
const range = { top: 0, left: 0, bottom: 0, right: 0 };
const plan = (rows: { text: string; exact?: number }[][]) =>
	planPaste(project, gridOf(project, LUNG), range, rows);
const fields = (rows: string[][]) => rows.map((row) => row.map((text) => ({ text })));

it('says of every cell what it was and becomes, what is kept and why', () => {
	const rows = [
		[
			{ text: '10' },
			{ text: 'a\nlot' },
			{ text: '40' },
			{ text: '13', exact: 12.75 },
			{ text: '=A1' }
		]
	];
	expect(listsOf(plan(rows), project, en, 'en')).toEqual([
		{
			id: 'refused',
			title: '2 cells cannot be pasted',
			heads: ['Cell', 'Pasted text', 'Why not'],
			rows: [
				['Telemedicine 2025', 'a lot', expect.stringContaining('is not a number')],
				['Telemedicine 2040', '=A1', expect.stringContaining('A formula')]
			]
		},
		{
			id: 'locked',
			title: '1 cell is locked and left alone',
			heads: ['Cell', 'Stays', 'Pasted text'],
			rows: [['Telemedicine 2030', '30', '40']]
		},
		{
			id: 'rounded',
			title: '1 number is rounded, as the spreadsheet shows it',
			heads: ['Cell', 'In the spreadsheet', 'After'],
			rows: [['Telemedicine 2035', '12.75', '13']]
		},
		{
			id: 'changed',
			title: '2 cells change',
			heads: ['Cell', 'Before', 'After'],
			rows: [
				['Telemedicine 2020', '5', '10'],
				['Telemedicine 2035', 'not scored', '13']
			]
		}
	]);
});

it('names the area where more than one is meant, and the place in the table where no cell is', () => {
	const rows = fields([
		['Område', 'Teknologi', '2020'],
		['Lungemedicin', 'Telemedicin', '6'],
		['Hjertemedicin', 'Telemedicin', '7'],
		['Hjertemedicin', 'Telefoni', '8'],
		['Hud', 'Telemedicin', '9']
	]);
	const [refused, changed] = listsOf(plan(rows), project, da, 'da');
	expect(refused?.heads[0]).toBe('Område');
	expect(refused?.rows).toEqual([
		[
			'Hjertemedicin · Sygeplejerske',
			'række 4, kolonne 3',
			'8',
			'Ingen vist teknologi hedder ”Telefoni”.'
		],
		['', 'Telemedicin 2020', '9', 'Intet vist område hedder ”Hud”.']
	]);
	expect(changed?.rows.map(([area]) => area)).toEqual([
		'Lungemedicin · Sygeplejerske',
		'Hjertemedicin · Sygeplejerske'
	]);
});

it('leaves out what there is nothing of', () => {
	expect(listsOf(plan([[{ text: '5' }]]), project, en, 'en')).toEqual([]);
});
