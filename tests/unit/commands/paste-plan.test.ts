import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { countPaste, describePaste, needsLook } from '#lib/commands/paste-counts.ts';
import { planClipboard, planPaste, type PastePlan } from '#lib/commands/paste-plan.ts';
import { setAreaLocked, setReviewState, setValues } from '#lib/domain/edits.ts';
import { cellAt, gridOf, type Range } from '#lib/domain/grid.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { en } from '#lib/i18n/en.ts';
import { aCell, aDocument, HEART, level, LUNG } from '../../support/documents.ts';

const document = aDocument();
const { project } = document;
const grid = gridOf(project, LUNG);
const single = (row: number, column: number): Range => ({
	top: row,
	bottom: row,
	left: column,
	right: column
});
const fields = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => row.map((text) => ({ text })));

const plan = (
	rows: readonly (readonly string[])[],
	range: Range = single(0, 0),
	on = project
): PastePlan => planPaste(on, gridOf(on, LUNG), range, fields(rows));

const faultsOf = ({ refused }: PastePlan) =>
	refused.map(({ row, column, fault }) => [row, column, fault.code]);

describe('a block laid over the chart', () => {
	it('starts at the corner of the range', () => {
		const { range, changes } = plan(
			[
				['10', '20'],
				['30', 'ved ikke']
			],
			single(1, 2)
		);
		expect(range).toEqual({ top: 1, left: 2, bottom: 2, right: 3 });
		expect(changes.map(({ value }) => value)).toEqual([
			level(10),
			level(20),
			level(30),
			{ kind: 'dontKnow' }
		]);
		expect(changes[3]?.cell).toEqual(cellAt(grid, { row: 2, column: 3 }));
	});

	it('fills a whole range from one copied cell', () => {
		const range = { top: 0, bottom: 2, left: 0, right: 3 };
		expect(plan([['55']], range).changes).toHaveLength(12);
		expect(plan([['55']], range).range).toEqual(range);
	});

	it('clears a whole range from one copied cell that is not scored', () => {
		const { changes, refused } = plan([['']], { top: 0, bottom: 1, left: 0, right: 1 });
		expect(changes.map(({ value }) => value.kind)).toEqual(Array(4).fill('notScored'));
		expect(refused).toEqual([]);
	});

	it('names every refused field with its cell, its text and its reason', () => {
		const { changes, refused } = plan([['40', 'quite a lot', '140']]);
		expect(changes).toHaveLength(1);
		expect(refused.map(({ text, fault }) => [text, fault.code])).toEqual([
			['quite a lot', 'input.notANumber'],
			['140', 'input.offScale']
		]);
		expect(refused[0]).toMatchObject(cellAt(grid, { row: 0, column: 1 }) ?? {});
	});

	it('refuses what falls outside, but not the empty fields around a copied block', () => {
		const outside = plan(
			[
				['10', '20', ''],
				['', '', '']
			],
			single(7, 4)
		);
		expect(outside.changes).toHaveLength(1);
		expect(faultsOf(outside)).toEqual([[1, 2, 'input.outside']]);
	});

	it('passes over locked cells that it would change, and names them', () => {
		const cell = aCell('telemedicine', 2025);
		const locked = produce(document, setReviewState(cell, 'locked')).project;
		const passed = plan([['10', '20', '30']], single(0, 0), locked);
		expect(passed.changes.map((each) => each.cell)).not.toContainEqual(cell);
		expect(passed.locked).toEqual([{ cell, value: level(20) }]);
		expect(plan([['10', '', '30']], single(0, 0), locked).locked).toEqual([]);

		const all = produce(document, setAreaLocked(LUNG, true)).project;
		expect(plan([['10', '20']], single(0, 0), all).locked).toHaveLength(2);
	});

	it('changes nothing by itself', () => {
		const before = JSON.stringify(document);
		plan([['10']]);
		expect(JSON.stringify(document)).toBe(before);
	});

	it('is not taken for a table because a year stands in it', () => {
		expect(faultsOf(plan([['10', '2030']]))).toEqual([[1, 2, 'input.offScale']]);
		expect(
			faultsOf(
				plan([
					['10', '2030'],
					['20', '30']
				])
			)
		).toEqual([[1, 2, 'input.offScale']]);
	});
});

describe('a table headed by years', () => {
	const byCell = ({ changes }: PastePlan) =>
		Object.fromEntries(
			changes.map(({ cell, value }) => [
				`${cell.area === LUNG ? 'lung' : cell.area === HEART ? 'heart' : cell.area} ${cell.technology} ${cell.horizon}`,
				value.kind === 'level' ? value.level : value.kind
			])
		);

	it('finds areas and technologies by name in either language, and years in any order', () => {
		const found = plan([
			['Område', 'Faggruppe', 'Teknologi', '2040', '2020'],
			['LUNGEMEDICIN', 'Sygeplejerske', 'Tele\u00admedicin', '90', '10'],
			['Heart  medicine', 'Nurse', 'VR/AR', '', 'x']
		]);
		expect(byCell(found)).toEqual({
			'lung telemedicine 2040': 90,
			'lung telemedicine 2020': 10,
			'heart vr-ar 2040': 'notScored',
			'heart vr-ar 2020': 'notApplicable'
		});
		expect(found.refused).toEqual([]);
		expect(found.range, 'the open area').toEqual({ top: 0, left: 0, bottom: 0, right: 4 });
	});

	it('finds an area by its number, alone or before its name', () => {
		const rows = ['5', '5 Lungemedicin', 'Område 5', '5. Lungemedicin · Sygeplejerske'].map(
			(name, at) => [name, 'Telemedicin', String(at)]
		);
		for (const row of rows) {
			const found = plan([['', '', '2030'], row], single(3, 3));
			expect(byCell(found), row[0]).toEqual({ 'lung telemedicine 2030': Number(row[2]) });
		}
	});

	it('takes the open area where only technologies are named', () => {
		expect(
			byCell(
				plan(
					[
						['', '2030'],
						['Apps', '15'],
						['Sensorer og\nwearables', '25']
					],
					single(4, 4)
				)
			)
		).toEqual({ 'lung smartphone-apps 2030': 15, 'lung sensors-wearables 2030': 25 });
	});

	it('takes the technology of the active stop where only areas are named', () => {
		expect(
			byCell(
				plan(
					[
						['Area', '2030'],
						['Heart medicine', '15']
					],
					single(4, 0)
				)
			)
		).toEqual({ 'heart vr-ar 2030': 15 });
	});

	it('repeats the name of an area over the empty or merged cells below it', () => {
		const block = fields([
			['Område', 'Teknologi', '2030'],
			['Hjertemedicin', 'Telemedicin', '1'],
			['', 'Apps', '2'],
			['', 'Sensorer', '3']
		]);
		const merged = block.map((row, at) =>
			at === 3
				? row.map((field, c) => (c === 0 ? { text: '', merged: true as const } : field))
				: row
		);
		expect(byCell(planPaste(project, grid, single(0, 0), merged))).toEqual({
			'heart telemedicine 2030': 1,
			'heart smartphone-apps 2030': 2,
			'heart sensors-wearables 2030': 3
		});
	});

	it('reads areas that stand as headings over their technologies', () => {
		const found = plan([
			['', '2030'],
			['Lungemedicin', ''],
			['Telemedicin', '1'],
			['Hjertemedicin', ''],
			['Telemedicin', '2'],
			['Hudsygdomme', ''],
			['Telemedicin', '3']
		]);
		expect(byCell(found)).toEqual({
			'lung telemedicine 2030': 1,
			'heart telemedicine 2030': 2
		});
		expect(found.refused).toMatchObject([
			{ row: 7, column: 2, fault: { code: 'unknownArea', name: 'Hudsygdomme' } }
		]);
	});

	it('reads the area from a title above the table', () => {
		const found = plan([['Hjertemedicin'], [''], ['', '2030'], ['Telemedicin', '7']]);
		expect(byCell(found)).toEqual({ 'heart telemedicine 2030': 7 });
	});

	it('names what it does not know, and guesses nothing', () => {
		const found = plan([
			['Område', 'Teknologi', '2030', '2031', ''],
			['Lungemedicn', 'Telemedicin', '1', '', ''],
			['Lungemedicin', 'Telefoni', '2', '', ''],
			['Lungemedicin', 'Telemedicin', '3', '4', '5'],
			['Lungemedicin', '', '6', '', '']
		]);
		expect(byCell(found)).toEqual({ 'lung telemedicine 2030': 3 });
		expect(found.refused.map(({ row, column, fault }) => ({ row, column, ...fault }))).toEqual([
			{ row: 2, column: 3, code: 'unknownArea', name: 'Lungemedicn' },
			{ row: 3, column: 3, code: 'unknownTechnology', name: 'Telefoni' },
			{ row: 4, column: 4, code: 'unknownYear', name: '2031' },
			{ row: 4, column: 5, code: 'unknownYear', name: '' },
			{ row: 5, column: 3, code: 'unknownTechnology', name: '' }
		]);
		expect(found.refused[1]).toMatchObject({ area: LUNG, technology: null });
	});

	it('names every row where no name is known at all', () => {
		const found = plan([
			['Speciale', '2030'],
			['Hud', '1'],
			['Øre', '2']
		]);
		expect(found.changes).toEqual([]);
		expect(faultsOf(found)).toEqual([
			[2, 2, 'unknownTechnology'],
			[3, 2, 'unknownTechnology']
		]);
	});

	it('refuses the second of two fields for one cell', () => {
		const found = plan([
			['', '2030', '2030'],
			['Telemedicin', '1', '2'],
			['Telemedicine', '3', '']
		]);
		expect(byCell(found)).toEqual({ 'lung telemedicine 2030': 1 });
		expect(faultsOf(found)).toEqual([
			[2, 3, 'twice'],
			[3, 2, 'twice'],
			[3, 3, 'twice']
		]);
	});

	it('says so where two areas have the same name, unless number or profession tells them apart', () => {
		const twins = produce(project, (draft) => {
			const heart = draft.areas[HEART];
			const lung = draft.areas[LUNG];
			if (heart && lung) {
				heart.field = lung.field;
				heart.profession = { da: 'Læge', en: 'Doctor' };
			}
		});
		const rows = (...columns: [string, string][]) => [
			[...columns.map(([head]) => head), 'Teknologi', '2030'],
			[...columns.map(([, name]) => name), 'Telemedicin', '1']
		];
		const name: [string, string] = ['Område', 'Lungemedicin'];
		const none = plan(rows(name), single(0, 0), twins);
		expect(none.refused).toMatchObject([
			{ fault: { code: 'ambiguousArea', name: 'Lungemedicin' } }
		]);
		expect(none.changes).toEqual([]);

		const byProfession = plan(rows(name, ['Faggruppe', 'læge']), single(0, 0), twins);
		expect(byCell(byProfession)).toEqual({ 'heart telemedicine 2030': 1 });
		const byNumber = plan(rows(['Nr.', '5'], name), single(0, 0), twins);
		expect(byCell(byNumber)).toEqual({ 'lung telemedicine 2030': 1 });
		const contradiction = plan(rows(['Nr.', '7'], name), single(0, 0), twins);
		expect(faultsOf(contradiction)).toEqual([[2, 4, 'unknownArea']]);
	});

	it('leaves out what is hidden in the project', () => {
		const hidden = produce(project, (draft) => {
			const heart = draft.areas[HEART];
			if (heart) heart.hidden = true;
		});
		const rows = [
			['Område', 'Teknologi', '2030'],
			['Lungemedicin', 'Telemedicin', '1'],
			['Hjertemedicin', 'Telemedicin', '2']
		];
		expect(faultsOf(plan(rows, single(0, 0), hidden))).toEqual([[3, 3, 'unknownArea']]);
	});
});

describe('a block as large as all areas together', () => {
	const first = Object.values(project.areas).find(({ number }) => number === 1);
	if (!first) throw new Error('the starter has areas');
	const rows = Array.from({ length: 20 * 8 }, (_, row) =>
		Array.from({ length: 5 }, () => String(row % 100))
	);
	const onFirst = (block: string[][], range = single(0, 0)) =>
		planPaste(project, gridOf(project, first.id), range, fields(block));

	it('goes on from the first area into the others, in their order', () => {
		const { changes, refused, range } = onFirst(rows);
		expect(refused).toEqual([]);
		expect(changes).toHaveLength(800);
		expect(range).toEqual({ top: 0, left: 0, bottom: 7, right: 4 });
		const heart = changes.filter(({ cell }) => cell.area === HEART);
		expect(heart[0]).toMatchObject({ cell: aCell('telemedicine', 2020, HEART), value: level(16) });
	});

	it('does so from no other stop, and with no other size', () => {
		expect(onFirst(rows, single(0, 1)).refused.length).toBeGreaterThan(0);
		expect(onFirst(rows.slice(1)).changes).toHaveLength(40);
		expect(plan(rows).changes).toHaveLength(40);
	});
});

describe('a plan in numbers', () => {
	const scored = produce(
		document,
		setValues([
			{ cell: aCell('telemedicine', 2020), value: level(10) },
			{ cell: aCell('telemedicine', 2025), value: level(20) }
		])
	).project;

	it('tells changed from cleared, unchanged, refused and locked', () => {
		const locked = produce(
			produce(document, (draft) => {
				draft.project = scored;
			}),
			setReviewState(aCell('telemedicine', 2035), 'locked')
		).project;
		const found = plan([['10', '', '30', '40', 'many']], single(0, 0), locked);
		expect(countPaste(found)).toEqual({
			total: 5,
			valid: 3,
			changed: 2,
			cleared: 1,
			rounded: 0,
			refused: 1,
			locked: 1,
			areas: 1
		});
		expect(describePaste(found, en)).toBe(
			'Pasted 3 of 5 values. 1 locked cell is unchanged; unlock it to change it. 1 cell was cleared'
		);
	});

	it('is looked at first where it is not all that was copied, or reaches other areas', () => {
		expect(needsLook(plan([['10', '']], single(0, 0), scored))).toBe(false);
		expect(needsLook(plan([['10', 'many']]))).toBe(true);
		const lockedArea = produce(document, setAreaLocked(LUNG, true)).project;
		expect(needsLook(plan([['10']], single(0, 0), lockedArea))).toBe(true);
		const rounded = planPaste(project, grid, single(0, 0), [[{ text: '13', exact: 12.6 }]]);
		expect(needsLook(rounded)).toBe(true);
		const rows = [
			['Område', 'Teknologi', '2030'],
			['Lungemedicin', 'Telemedicin', '1'],
			['Hjertemedicin', 'Telemedicin', '1']
		];
		expect(needsLook(plan(rows))).toBe(true);
	});

	it('keeps what stood there, to be shown beside the new', () => {
		expect(plan([['']], single(0, 0), scored).changes).toMatchObject([
			{ from: level(10), value: NOT_SCORED }
		]);
	});
});

it('a clipboard that is too large is refused with its size, and nothing is planned', () => {
	const text = `${'1\t'.repeat(9_999)}1\n`.repeat(10_000);
	// The engine joins the repeated parts when they are first read: that is not ours to time.
	expect(text.lastIndexOf('1')).toBe(text.length - 2);
	const started = performance.now();
	const read = planClipboard(project, LUNG, single(0, 0), { text, html: '' });
	expect(read).toMatchObject({
		ok: false,
		problems: [{ code: 'clipboard.tooLarge', data: { rows: 10_000, columns: 10_000 } }]
	});
	expect(performance.now() - started).toBeLessThan(5_000);
});
