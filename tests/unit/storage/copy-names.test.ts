import { expect, test } from 'vitest';
import { copyFileName, readCopyName } from '#lib/storage/copy-names.ts';

const title = { da: 'Lungemedicin: A/B', en: 'Lung' };
const at = new Date(2026, 10, 29, 14, 12).getTime();

test('a name says title, project, day and time, and is read again', () => {
	const name = copyFileName({ title, projectId: 'k3j5-h2', at }, 'da');
	expect(name).toBe('lungemedicin-a-b k3j5-h2 2026-11-29 1412.varmekort');
	expect(readCopyName(name)).toEqual({ name, projectId: 'k3j5-h2', at });
});

test('a name that is taken gets a number, and is still ours', () => {
	const first = copyFileName({ title, projectId: 'k3', at }, 'da');
	const second = copyFileName({ title, projectId: 'k3', at }, 'da', new Set([first]));
	expect(second).toBe('lungemedicin-a-b k3 2026-11-29 1412-2.varmekort');
	expect(readCopyName(second)?.at).toBe(at);
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
