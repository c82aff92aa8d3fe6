import { expect, it } from 'vitest';
import type { Hint } from '#lib/domain/plausibility.ts';
import type { Language } from '#lib/domain/text.ts';
import { evidenceWords } from '#lib/i18n/evidence-words.ts';
import { describeHint } from '#lib/ui/score/describe-hint.ts';
import { aProject } from '../../../support/builders.ts';

const project = aProject({
	areas: [
		{ field: 'Kardiologi', profession: 'Læge' },
		{ field: 'Lungemedicin', profession: 'Sygeplejerske' },
		{ field: 'Kardiologi', profession: 'Sygeplejerske' }
	]
});
const [cardiology, lungs, nurses] = Object.values(project.areas);
const horizon = Object.values(project.framework.horizons)[0];
if (!cardiology || !lungs || !nurses || !horizon) throw new Error('the project lacks its parts');

const say = (hint: Hint, language: Language) =>
	describeHint(hint, project, evidenceWords[language].hints, language);

it('says how far from which areas a cell is, and what they have', () => {
	const far: Hint = {
		kind: 'far',
		difference: 35,
		neighbours: [
			{ area: cardiology, level: 20 },
			{ area: lungs, level: 25 },
			{ area: lungs, level: 15 }
		]
	};
	expect(say(far, 'da')).toBe(
		'35 point over medianen af de områder, der ligner mest: Kardiologi 20\u00a0%, Lungemedicin 25\u00a0% og Lungemedicin 15\u00a0%. Er det meningen?'
	);
	expect(say({ ...far, difference: -1 }, 'en')).toBe(
		'1 point below the median of the areas most like it: Kardiologi 20%, Lungemedicin 25% and Lungemedicin 15%. Is that intended?'
	);
});

it('names the profession where two areas share a clinical field', () => {
	const neighbours = [
		{ area: cardiology, level: 20 },
		{ area: nurses, level: 25 }
	];
	expect(say({ kind: 'far', difference: 40, neighbours }, 'en')).toMatch(
		/Kardiologi · Læge 20% and Kardiologi · Sygeplejerske/
	);
});

it('asks about a fall, a missed range and much don’t know in words', () => {
	expect(say({ kind: 'falls', horizon, level: 50 }, 'da')).toBe(
		'Lavere end 2020 (50\u00a0%). Er det meningen?'
	);
	expect(say({ kind: 'outside', range: { lowest: 45, highest: 65 } }, 'da')).toMatch(
		/45–65\u00a0%/
	);
	expect(say({ kind: 'doubtInRow', dontKnow: 2, total: 5 }, 'en')).toMatch(/^2 of 5 years/);
});
