import { expect, test } from 'vitest';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';

test('a notice stands until it is dismissed', () => {
	const notices = new Notices();
	const first = notices.say('one');
	notices.say('two', 'problem');
	notices.dismiss(first);
	expect(notices.list.map(({ text }) => text)).toEqual(['two']);
});

test('a notice goes when its action is done, stays when it is not, and acts once at a time', async () => {
	const notices = new Notices();
	const answers = [false, true];
	let runs = 0;
	notices.say('one', 'info', {
		label: 'Undo',
		run: () => Promise.resolve(answers[runs++] ?? false)
	});
	const [notice] = notices.list;
	if (!notice) throw new Error('no notice');

	await Promise.all([notices.act(notice), notices.act(notice)]);
	expect([runs, notices.list.length]).toEqual([1, 1]);
	await notices.act(notice);
	expect([runs, notices.list.length]).toEqual([2, 0]);
});

test('the oldest notice gives way when there are too many', () => {
	const notices = new Notices();
	for (const text of ['1', '2', '3', '4', '5']) notices.say(text);
	expect(notices.list.map(({ text }) => text)).toEqual(['2', '3', '4', '5']);
});

test('what is said again stands once, as the newest', () => {
	const notices = new Notices();
	for (const text of ['one', 'two', 'one']) notices.say(text, 'problem');
	notices.say('two', 'success');
	expect(notices.list.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
		'two problem',
		'one problem',
		'two success'
	]);
});

test('the same words twice are two messages to a screen reader', () => {
	const announcer = new Announcer();
	announcer.announce('Undone');
	const first = announcer.message;
	announcer.announce('Undone');
	expect(announcer.message).not.toBe(first);
	expect(announcer.message.trim()).toBe('Undone');
});
