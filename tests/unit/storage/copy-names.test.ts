import { expect, test } from 'vitest';
import { nameCopy, newestFirst, readCopyName } from '#lib/storage/copy-names.ts';

const title = { da: 'Lungemedicin: A/B', en: 'Lung' };
const at = new Date(2026, 10, 29, 14, 12).getTime();

test('a name says title, project, day and time, and is read again', () => {
	const named = nameCopy({ title, projectId: 'k3j5-h2', at }, 'da');
	expect(named.name).toBe('lungemedicin-a-b k3j5-h2 2026-11-29 1412.varmekort');
	expect(readCopyName(named.name)).toEqual({ ...named, projectId: 'k3j5-h2', at, count: 1 });
});

test('another of the same minute gets a number, and is still ours', () => {
	const first = nameCopy({ title, projectId: 'k3', at }, 'da');
	const second = nameCopy({ title, projectId: 'k3', at: at + 40_000 }, 'da', [first]);
	expect(second.name).toBe('lungemedicin-a-b k3 2026-11-29 1412-2.varmekort');
	expect(readCopyName(second.name)).toEqual({ ...second, at, count: 2 });
	const later = nameCopy({ title, projectId: 'k3', at: at + 60_000 }, 'da', [first, second]);
	expect(later.count).toBe(1);
});

test('the numbers of a minute rise with time, though earlier ones are gone', () => {
	const named = Array.from({ length: 11 }).reduce<ReturnType<typeof nameCopy>[]>(
		(before) => [...before, nameCopy({ title, projectId: 'k3', at }, 'da', before.slice(-3))],
		[]
	);
	expect(named.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	expect(named.toSorted(newestFirst)).toEqual(named.toReversed());
});

test.for([
	'notes.txt',
	'lung.varmekort',
	'lung k3 2026-11-29.varmekort',
	'lung k3 2026-13-29 1412.varmekort',
	'lung k3 2026-11-29 2512.varmekort',
	'my lung k3 2026-11-29 1412.varmekort',
	'lung K3 2026-11-29 1412.varmekort',
	'lung k3 2026-11-29 1412 (1).varmekort',
	'lung k3 2026-11-29 1412.varmekort.part',
	'../lung k3 2026-11-29 1412.varmekort'
])('%s is not ours', (name) => {
	expect(readCopyName(name)).toBeNull();
});
