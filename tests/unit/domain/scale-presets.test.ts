import { describe, expect, it } from 'vitest';
import { isOnScale, levelAt, levelMiddle, levelsInOrder, Scale } from '#lib/domain/scale.ts';
import {
	SCALE_PRESETS,
	SHARE_AFFECTED,
	TRL,
	UPTAKE_BANDS,
	BAND_MIDPOINTS
} from '#lib/domain/scale-presets.ts';
import { LANGUAGES } from '#lib/domain/text.ts';

describe.each(SCALE_PRESETS.map((scale) => [scale.id, scale] as const))('%s', (_, scale) => {
	it('is a scale', () => {
		expect(Scale.parse(scale)).toEqual(scale);
	});

	it('says everything in both languages, and where it comes from', () => {
		const texts = [scale.name, scale.quantity, scale.shortQuantity, scale.citation];
		const labels = levelsInOrder(scale).map((level) => level.label);
		for (const text of [...texts, ...labels]) {
			for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
		}
	});

	it('names every number it can hold, once', () => {
		for (let number = scale.min; number <= scale.max; number += scale.precision) {
			const holding = levelsInOrder(scale).filter(({ from, to }) => number >= from && number <= to);
			expect(holding, String(number)).toHaveLength(1);
		}
	});

	it('has a middle of every level that lies in it', () => {
		for (const level of levelsInOrder(scale)) {
			const middle = levelMiddle(scale, level);
			expect(isOnScale(scale, middle)).toBe(true);
			expect(levelAt(scale, middle)?.id).toBe(level.id);
		}
	});
});

it('preset ids are unique', () => {
	expect(new Set(SCALE_PRESETS.map(({ id }) => id)).size).toBe(SCALE_PRESETS.length);
});

it('the share scale is the default, and never called readiness', () => {
	expect(SCALE_PRESETS[0]).toBe(SHARE_AFFECTED);
	expect(JSON.stringify(SHARE_AFFECTED)).not.toMatch(/readiness|modenhed/i);
});

it('only the share scale allows arithmetic means', () => {
	const ratio = SCALE_PRESETS.filter(({ type }) => type === 'ratio');
	expect(ratio).toEqual([SHARE_AFFECTED]);
});

it('TRL has the labels of the EU, word for word', () => {
	expect(levelsInOrder(TRL).map(({ label }) => label.en)).toEqual([
		'basic principles observed',
		'technology concept formulated',
		'experimental proof of concept',
		'technology validated in lab',
		'technology validated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
		'technology demonstrated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
		'system prototype demonstration in operational environment',
		'system complete and qualified',
		'actual system proven in operational environment (competitive manufacturing in the case of key enabling technologies; or in space)'
	]);
});

it('every band stands for a share inside the band', () => {
	const shares = levelsInOrder(SHARE_AFFECTED);
	expect(levelsInOrder(UPTAKE_BANDS)).toHaveLength(BAND_MIDPOINTS.length);
	for (const [band, middle] of BAND_MIDPOINTS.entries()) {
		expect(levelAt(SHARE_AFFECTED, middle)).toBe(shares[band]);
	}
});
