import { describe, expect, it } from 'vitest';
import { produce } from 'immer';
import { AreaId, CriterionId } from '#lib/domain/ids.ts';
import { Criterion } from '#lib/domain/selection/criterion.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { setVolumes } from '#lib/domain/selection/volume-edits.ts';
import { valueAreas } from '#lib/domain/selection/valuing.ts';
import { anExample } from '../../../support/documents.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import {
	criterionOf,
	draftOf,
	readPoints,
	volumeChangesOf
} from '#lib/ui/select/criterion-draft.ts';
import { readNumber, writeNumber } from '#lib/ui/select/typed-number.ts';

const { project } = anExample();
const at = { id: CriterionId.parse('own'), order: 'z', before: null };
const [first] = areasInOrder(project);

function entered(amount: string, isNotAvailable = false) {
	const draft = draftOf(project, null, 'en');
	draft.label.en = 'Beds';
	draft.kind = 'entered';
	draft.unit.en = 'beds';
	const entry = first && draft.entries[first.id];
	if (entry) Object.assign(entry, { amount, isNotAvailable });
	return criterionOf(project, draft, at);
}

describe('a criterion in a form', () => {
	it('comes back as it was, whatever it measures', () => {
		for (const criterion of Object.values(selectionOf(project).criteria)) {
			const { id, order } = criterion;
			const made = criterionOf(project, draftOf(project, criterion, 'en'), {
				id,
				order,
				before: criterion
			});
			expect(made).toEqual({ ok: true, criterion });
		}
	});

	it('keeps empty, not available and zero apart', () => {
		const made = [entered(''), entered('0'), entered('', true)].map((each) => {
			if (!each.ok || each.criterion.measure.kind !== 'entered' || !first) return 'refused';
			const entry = each.criterion.measure.entries[first.id];
			return entry ? entry.amount : 'empty';
		});
		expect(made).toEqual(['empty', 0, null]);
	});

	it('refuses a number it cannot read, and names the area', () => {
		expect(entered('many')).toEqual({ ok: false, problem: { kind: 'number', area: first } });
	});

	it('refuses growth that ends before it begins', () => {
		const draft = draftOf(project, null, 'en');
		draft.label.da = 'Fremdrift';
		Object.assign(draft, { kind: 'growth', from: draft.to, to: draft.from });
		expect(criterionOf(project, draft, at)).toEqual({ ok: false, problem: { kind: 'order' } });
	});

	it('keeps the ends of a scale that is not touched', () => {
		const [criterion] = Object.values(selectionOf(project).criteria).filter(
			({ measure }) => measure.kind === 'growth'
		);
		const areas = areasInOrder(project).map(({ id }) => id);
		const kept = Criterion.parse({
			...criterion,
			scales: criterion && valueAreas(project, criterion, areas).scales
		});
		const made = criterionOf(project, draftOf(project, kept, 'en'), { ...kept, before: kept });
		expect(made.ok && made.criterion.scales).toEqual(kept.scales);
	});
});

describe('volumes in a form', () => {
	const volume = Object.values(selectionOf(project).criteria).find(
		({ measure }) => measure.kind === 'volume'
	);
	const draft = () => draftOf(project, volume ?? null, 'en');
	const id = first?.id ?? '';

	it('change nothing where nobody touches them', () => {
		expect(volumeChangesOf(project, draft())).toEqual({ ok: true, changes: [] });
	});

	it('are set one by one, and an empty field says nothing', () => {
		const changed = draft();
		Object.assign(changed.volumes.costs.entries[id] ?? {}, { amount: '12,5', year: '2025' });
		Object.assign(changed.volumes.staff.entries[id] ?? {}, { amount: '' });
		const made = volumeChangesOf(project, changed);
		expect(made).toEqual({
			ok: true,
			changes: [
				{
					...{ area: id, key: 'costs' },
					volume: { ...first?.volumes.costs, amount: 12.5, year: 2025 }
				},
				{ area: id, key: 'staff', volume: null }
			]
		});
		if (!made.ok) return;
		const after = produce(anExample(), setVolumes(made.changes));
		expect(after.project.areas[first?.id ?? AreaId.parse('x')]?.volumes.costs?.amount).toBe(12.5);
	});

	it('want a unit, and a number that can be read', () => {
		const unread = draft();
		Object.assign(unread.volumes.costs.entries[id] ?? {}, { amount: 'a lot' });
		expect(volumeChangesOf(project, unread)).toEqual({
			ok: false,
			problem: { kind: 'number', area: first }
		});
		const bare = draft();
		bare.volumes.costs.unit = { da: '', en: ' ' };
		expect(volumeChangesOf(project, bare)).toEqual({ ok: false, problem: { kind: 'unit' } });
	});
});

describe('numbers as people write them', () => {
	it.each([
		['12,5', 12.5],
		['12.5', 12.5],
		['12 500', 12500],
		['-3', -3],
		['−3', -3],
		// One language's thousand is the other's one and a quarter.
		['1.250', null],
		['1e9', null],
		['', null]
	])('%s', (text, number) => {
		expect(readNumber(text)).toBe(number);
	});

	it.each([0, 7, 12.5, 0.125, 1.125, -3.25, 1234.125, 1234567, 1e21, 0.07])(
		'%d is written so that it is read again in either language',
		(number) => {
			for (const language of ['da', 'en'] as const) {
				const written = writeNumber(number, language);
				expect(readNumber(written)).toBe(number);
				expect(written).not.toMatch(language === 'da' ? /\./ : /,/);
			}
		}
	);

	it('reads a value function from lines, rising', () => {
		expect(readPoints('10; 0\n50; 100')).toEqual([
			{ number: 10, value: 0 },
			{ number: 50, value: 1 }
		]);
		expect(readPoints('10; 0\n10; 100')).toBeNull();
		expect(readPoints('10; 0')).toBeNull();
	});
});
