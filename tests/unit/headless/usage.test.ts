import { describe, expect, it } from 'vitest';
import { USUAL_CHOICES } from '#lib/render/formats.ts';
import { parseUsage, type Order } from '../../../src/headless/usage.ts';

function orderOf(...args: string[]): Order {
	const usage = parseUsage(args);
	if (usage.kind !== 'order') throw new Error(JSON.stringify(usage));
	return usage.order;
}

function problemsOf(...args: string[]): readonly string[] {
	const usage = parseUsage(args);
	return usage.kind === 'wrong' ? usage.problems : [];
}

describe('parseUsage', () => {
	it('needs no more than a file', () => {
		expect(orderOf('a.varmekort')).toEqual({
			file: 'a.varmekort',
			figures: ['area'],
			areas: ['all'],
			formats: ['svg'],
			languages: ['da'],
			...USUAL_CHOICES,
			numerals: true,
			out: '.'
		});
	});

	it('takes several values with commas or one by one, each once', () => {
		const { figures, formats, languages } = orderOf(
			...['a.varmekort', '--figure', 'area,matrix', '--figure', 'area'],
			...['--format', 'svg, pdf', '--lang', 'da', '--lang', 'en']
		);
		expect(figures).toEqual(['area', 'matrix']);
		expect(formats).toEqual(['svg', 'pdf']);
		expect(languages).toEqual(['da', 'en']);
	});

	it('takes a size by name or in measures', () => {
		const sizeOf = (size: string) => orderOf('a.varmekort', '--size', size, '--dpi', '96').size;
		expect(sizeOf('slide43')).toBe('slide43');
		expect(sizeOf('160mm')).toEqual({ kind: 'custom', unit: 'mm', width: 160, height: null });
		expect(sizeOf('1080x720px')).toEqual({
			...{ kind: 'custom', unit: 'px', dpi: 96 },
			...{ width: 1080, height: 720 }
		});
	});

	it('takes the numbers away', () => {
		expect(orderOf('a.varmekort', '--no-numerals').numerals).toBe(false);
	});

	it.each([
		['--figure', 'pie', 'overview'],
		['--format', 'project', 'pptx'],
		['--lang', 'sv', 'da'],
		['--size', 'huge', 'column'],
		['--size', '20mm', 'column'],
		['--svg-text', 'huge', 'outlines'],
		['--date', '2026-02-30', '2026-11-22'],
		['--dpi', '12.5', '1200'],
		['--dpi', '5000', '1200']
	])('refuses %s %s and says what it takes', (option, value, word) => {
		expect(problemsOf('a.varmekort', option, value)).toEqual([expect.stringContaining(word)]);
	});

	it('tells everything that is wrong at once', () => {
		expect(problemsOf('--dpi', 'x', '--size', 'y')).toHaveLength(3);
		expect(problemsOf('a.varmekort', 'b.varmekort')).toHaveLength(1);
		expect(problemsOf('a.varmekort', '--colour', 'red')[0]).toContain('--colour');
	});

	it('helps whoever asks, whatever else is said', () => {
		expect(parseUsage(['--help', '--dpi', 'x'])).toEqual({ kind: 'help' });
	});
});
