import { expect, test } from 'vitest';
import { lockName, parseLockName } from '#lib/storage/tab-presence.ts';

test.each([
	'A hospital',
	'a/b "c" \\ {"version":1}',
	'🩺 Sygehus Sønderjylland\n\u0000',
	'half an emoji \ud83e',
	''
])('a tab is known again by the name of its lock, with the title %j', (title) => {
	const project = { id: 'example', title };
	const tab = { version: 2, session: '0abc', since: 1_795_964_888_024, project };
	expect(parseLockName(lockName(tab))).toEqual(tab);
});

test('a tab without a project is known again', () => {
	const tab = { version: 2, session: '0abc', since: 0, project: null };
	expect(parseLockName(lockName(tab))).toEqual(tab);
});

// Programs of other versions read it and write it: it may get more keys, and not lose these.
test('the name of the lock is as it was first, and may say more', () => {
	const project = { id: 'ward', title: 'The ward' };
	const first =
		'varmekort-tab/{"version":2,"session":"0abc","since":7,"project":{"id":"ward","title":"The ward"}}';
	const tab = { version: 2, session: '0abc', since: 7, project };
	expect(lockName(tab)).toBe(first);
	const later = JSON.stringify({
		...tab,
		version: 31,
		project: { ...project, page: 'score' },
		at: 1
	});
	expect(parseLockName(`varmekort-tab/${later}`)).toEqual({ ...tab, version: 31 });
});

test.each([
	'',
	'varmekort-tab/',
	'varmekort-tab/null',
	'varmekort-tab/[]',
	'varmekort-tab/2/The ward',
	'varmekort-tab/{"version":2',
	'varmekort-tab/{"version":"2","session":"a","since":1,"project":null}',
	'varmekort-tab/{"version":2,"session":"a","since":-1e300,"project":null}',
	'varmekort-tab/{"version":2,"session":"a","since":1,"project":"ward"}',
	'varmekort-copy/example',
	`varmekort-tab/${'['.repeat(100_000)}`
])('a lock of another name says nothing of a tab: %.60s', (name) => {
	expect(parseLockName(name)).toBeNull();
});
