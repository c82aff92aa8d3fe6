import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recentReports, report } from '#lib/report.ts';

describe('report', () => {
	const written = vi.spyOn(console, 'error');

	beforeEach(() => {
		written.mockImplementation(() => undefined);
	});

	afterEach(() => {
		written.mockReset();
	});

	test('writes the error to the console with what was being done', () => {
		const error = new Error('disk on fire');
		report(error, 'saving');
		report(error);
		expect(written.mock.calls).toEqual([['saving:', error], [error]]);
	});

	test('keeps message, trace and context for the crash screen', () => {
		const error = new TypeError('no such cell');
		report(error, 'drawing');
		expect(recentReports().at(-1)).toMatchObject({
			message: 'no such cell',
			stack: error.stack,
			context: 'drawing'
		});
	});

	test.each([
		['a text', 'a text'],
		[undefined, 'thrown: undefined'],
		[null, 'thrown: object'],
		[
			{
				toString: () => {
					throw new Error('hostile');
				}
			},
			'thrown: object'
		]
	])('takes whatever was thrown: %#', (thrown, message) => {
		report(thrown);
		expect(recentReports().at(-1)?.message).toBe(message);
	});

	test('keeps the latest twenty, oldest first', () => {
		for (let n = 1; n <= 25; n++) report(`error ${n}`);
		const messages = recentReports().map(({ message }) => message);
		expect(messages).toHaveLength(20);
		expect(messages[0]).toBe('error 6');
		expect(messages.at(-1)).toBe('error 25');
	});
});
