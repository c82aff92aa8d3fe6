import { expect, test } from 'vitest';
import { devicesOf } from '#lib/state/devices.ts';
import { Author, Clock, timeOf } from '#lib/storage/clock.ts';

test('each browser once, the last one at work first, by the name it gave last', () => {
	const [own, other] = [Author.parse('aaaa1111'), Author.parse('bbbb2222')];
	let now = 1000;
	const clock = new Clock(() => (now += 1000), 'tab1');
	const steps = [
		{ id: clock.next(own, null) },
		{ id: clock.next(other, null), by: 'Ann' },
		{ id: clock.next(own, null) },
		{ id: clock.next(other, null), by: 'Anna' },
		{ id: clock.next(other, null) }
	];
	const devices = devicesOf(steps, own);
	expect(devices).toEqual([
		{ who: { name: 'Anna', isOwn: false, short: 'bbbb' }, last: 6000, steps: 3 },
		{ who: { name: null, isOwn: true, short: 'aaaa' }, last: 4000, steps: 2 }
	]);
	expect(devices[0]?.last).toBe(timeOf(steps[4]?.id ?? clock.next(own, null)));
});
