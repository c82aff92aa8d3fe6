import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	setConfidence,
	setRationale,
	setValue,
	setValues,
	type Recipe
} from '#lib/domain/edits.ts';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Document } from '#lib/domain/project.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { changesOf, dayEnds, entriesOf } from '#lib/state/history-entries.ts';
import { countIn } from '#lib/state/history-count.ts';
import { Author, Clock, type CommitId } from '#lib/storage/clock.ts';
import { createCommit, firstCommit, type Commit } from '#lib/storage/commit.ts';
import { applyPatches, changeBetween, withdraw } from '#lib/storage/patch.ts';
import { aCell, aDocument, HEART, level, LUNG, PROJECT } from '../../support/documents.ts';

const ME = Author.parse('author00');
const OTHER = Author.parse('stranger');
const CELL = aCell('telemedicine', 2020);
const NEXT = aCell('telemedicine', 2025);
const FAR = aCell('telemedicine', 2020, HEART);
const DAY = 24 * 60 * 60 * 1000;

/** A journal written step by step, a minute apart. */
class Story {
	time = Date.UTC(2026, 0, 2, 12);
	document = aDocument();
	readonly commits: Commit[];
	readonly #clock = new Clock(() => this.time, 'aaaa');

	constructor(...before: Recipe[]) {
		for (const recipe of before) this.document = produce(this.document, recipe);
		this.commits = [firstCommit(this.document, this.#clock.next(ME, null))];
	}

	do(label: EditLabel, recipe: Recipe, { author = ME, by }: { author?: Author; by?: string } = {}) {
		const next = produce(this.document, recipe);
		return this.#add({ label, kind: 'edit' }, next, author, by);
	}

	turn(kind: 'undo' | 'redo', of: Commit, change: Commit) {
		const next = applyPatches(this.document, withdraw(this.document, change));
		return this.#add({ label: of.label, kind, of: of.id }, next, ME);
	}

	entries(extent: Parameters<typeof entriesOf>[1]) {
		const [first] = this.commits;
		const made = first?.patches[0];
		const origin = made?.op === 'set' ? (made.value as Document) : null;
		return entriesOf(this.commits, extent, { author: ME, origin });
	}

	#add(
		about: { label: EditLabel; kind: Commit['kind']; of?: CommitId },
		next: typeof this.document,
		author: Author,
		by?: string
	): Commit {
		this.time += 60_000;
		const id = this.#clock.next(author, null);
		const base = { projectId: PROJECT, id, seen: null, ...(by ? { by } : {}), ...about };
		const commit = createCommit(base, changeBetween(this.document, next));
		this.document = next;
		this.commits.push(commit);
		return commit;
	}
}

const value = (from: number | null, to: number, cell = CELL): EditLabel => ({
	code: 'score.value',
	cell,
	from: from === null ? NOT_SCORED : level(from),
	to: level(to)
});

const inCell = { kind: 'cell', cell: CELL } as const;

describe('the history of a cell', () => {
	it('tells who, when, from, to and why, newest first, and nothing of other cells', () => {
		const story = new Story();
		story.do(value(null, 50), setValue(CELL, level(50)));
		story.do(value(null, 9, NEXT), setValue(NEXT, level(9)));
		story.do({ code: 'score.rationale', cell: CELL }, setRationale(CELL, 'Pilot.'), { by: 'Anna' });
		story.do(value(50, 55), setValue(CELL, level(55)), { author: OTHER, by: 'Bo' });
		story.do({ code: 'score.confidence', cell: CELL, to: 'high' }, setConfidence([CELL], 'high'), {
			author: OTHER
		});
		const told = story.entries(inCell);
		expect(told.map(({ who }) => who)).toEqual([
			{ name: null, isOwn: false, short: 'stra' },
			{ name: 'Bo', isOwn: false, short: 'stra' },
			{ name: 'Anna', isOwn: true, short: 'auth' },
			{ name: null, isOwn: true, short: 'auth' }
		]);
		expect(told.map(({ change }) => [change?.from, change?.to])).toEqual([
			[{ confidence: null }, { confidence: 'high' }],
			[{ value: level(50) }, { value: level(55) }],
			[{ rationale: '' }, { rationale: 'Pilot.' }],
			[{ value: NOT_SCORED }, { value: level(50) }]
		]);
		expect(told.map(({ why }) => why)).toEqual(['Pilot.', 'Pilot.', 'Pilot.', '']);
		expect(told.map(({ at }) => at)).toEqual([5, 4, 3, 1].map((n) => firstAt(story) + n * 60_000));
	});

	it('has the fills and pastes that reached it, with what they did to it alone', () => {
		const story = new Story();
		const pasted = [CELL, NEXT].map((cell, i) => ({ cell, value: level(10 * (i + 1)) }));
		story.do({ code: 'score.paste', area: LUNG, count: 2 }, setValues(pasted));
		story.do({ code: 'score.fillRight', area: LUNG, count: 1 }, setValue(NEXT, level(10)));
		const told = story.entries(inCell);
		expect(told.map(({ label }) => label.code)).toEqual(['score.paste']);
		expect(told[0]?.change).toMatchObject({ fields: ['value'], to: { value: level(10) } });
	});

	it('shows undo and redo as such, each with what it did', () => {
		const story = new Story();
		story.do(value(null, 50), setValue(CELL, level(50)));
		const edit = story.do(value(50, 55), setValue(CELL, level(55)));
		const undo = story.turn('undo', edit, edit);
		story.turn('redo', edit, undo);
		const told = story.entries(inCell).slice(0, 3);
		expect(told.map(({ kind, change }) => [kind, change?.from.value, change?.to.value])).toEqual([
			['redo', level(50), level(55)],
			['undo', level(55), level(50)],
			['edit', level(50), level(55)]
		]);
	});

	it('begins with what was said of it when the project was made, and not at all where nothing was', () => {
		const story = new Story(setValue(CELL, level(35)), setRationale(CELL, 'From the report.'));
		story.do(value(35, 40), setValue(CELL, level(40)));
		const [edit, start] = story.entries(inCell);
		expect(edit?.why).toBe('From the report.');
		expect(start).toMatchObject({ label: { code: 'project.create' }, why: 'From the report.' });
		expect(start?.change?.to.value).toEqual(level(35));
		expect(story.entries({ kind: 'cell', cell: NEXT })).toEqual([]);
	});

	it('is counted without the step that made the project', () => {
		const story = new Story(setValue(CELL, level(35)));
		story.do(value(35, 40), setValue(CELL, level(40)));
		story.do(value(null, 1, FAR), setValue(FAR, level(1)));
		expect(countIn(story.commits, CELL)).toBe(1);
		expect(countIn(story.commits, NEXT)).toBe(0);
	});
});

describe('the history of an area and of the project', () => {
	it('has the steps that reach into it', () => {
		const story = new Story();
		story.do(value(null, 1), setValue(CELL, level(1)));
		story.do(value(null, 2, FAR), setValue(FAR, level(2)));
		story.do({ code: 'area.lock', area: HEART }, ({ project }) => {
			const heart = project.areas[HEART];
			if (heart) heart.locked = true;
		});
		const codes = (extent: Parameters<typeof entriesOf>[1]) =>
			story.entries(extent).map(({ label }) => label.code);
		expect(codes({ kind: 'area', area: LUNG })).toEqual(['score.value', 'project.create']);
		expect(codes({ kind: 'area', area: HEART })).toEqual([
			'area.lock',
			'score.value',
			'project.create'
		]);
		expect(codes({ kind: 'project' })).toHaveLength(4);
	});

	it('lists every cell of a step with from and to', () => {
		const story = new Story(setValue(CELL, level(5)));
		const cells = [CELL, FAR].map((cell) => ({ cell, value: level(60) }));
		const step = story.do({ code: 'score.pasteTable', areas: 2, count: 2 }, setValues(cells));
		const told = changesOf(step).map(({ cell, from, to }) => [cell, from.value, to.value]);
		expect(told).toHaveLength(2);
		expect(told).toContainEqual([CELL, level(5), level(60)]);
		expect(told).toContainEqual([FAR, NOT_SCORED, level(60)]);
	});
});

describe('the ends of days', () => {
	it('are the last step of each day before today, newest first', () => {
		const story = new Story();
		const ends: CommitId[] = [];
		for (const day of [0, 1, 3]) {
			story.time += day * DAY;
			story.do(value(null, day), setValue(CELL, level(day)));
			ends.push(story.do(value(day, day + 1), setValue(CELL, level(day + 1))).id);
		}
		const told = dayEnds(story.commits, story.time).map(({ id }) => id);
		expect(told).toEqual([ends[1], ends[0]]);
	});
});

const firstAt = ({ commits }: Story) => parseInt(commits[0]?.id.slice(0, 9) ?? '', 36);
