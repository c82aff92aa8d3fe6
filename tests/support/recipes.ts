import fc from 'fast-check';
import {
	citeNewSource,
	citeSource,
	renameProject,
	setAreaLocked,
	setCaveat,
	setConfidence,
	setRationale,
	setReviewState,
	setValue,
	setValues,
	uncite,
	type Recipe
} from '#lib/domain/edits.ts';
import { SourceId } from '#lib/domain/ids.ts';
import { SOURCE_TYPES, type Source } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { CONFIDENCES, REVIEW_STATES } from '#lib/domain/score.ts';
import { aCell, anyValue, HEART, LUNG, SOURCES } from './documents.ts';

/*
 * Any edit of the document. Every recipe of `domain` has its line in `RECIPES`, under its own name:
 * a tuple of whatever its arguments may be, mapped to the recipe. A test fails for as long as one is
 * missing (tests/unit/state/editor.property.test.ts), and all that is promised of edits in general is
 * then tested of the new one too. Arguments come out of a few, so that edits meet each other; some of
 * them should name what is not there.
 */

const anyArea = fc.constantFrom(LUNG, HEART);
const anyCell: fc.Arbitrary<Cell> = fc
	.tuple(fc.constantFrom('telemedicine', 'vr-ar'), fc.constantFrom(2020, 2030), anyArea)
	.map((place) => aCell(...place));
const anyCells = fc.array(anyCell, { maxLength: 3 });
const anyWords = fc.constantFrom('', 'Fordi.', '<script>alert("æ")</script>', '🫀 \u2028 "\\');
const anyLabel = fc.constantFrom({ da: 'Navn', en: 'Name' }, { da: '', en: 'Name' });
const anySourceId = fc.constantFrom(...SOURCES, SourceId.parse('kilde-3'));
const anySource: fc.Arbitrary<Source> = fc
	.record({
		id: anySourceId,
		title: fc.constantFrom('Rapport', 'Studie'),
		link: fc.constantFrom('', 'https://example.org/'),
		year: fc.constantFrom(null, 2024),
		type: fc.constantFrom(...SOURCE_TYPES)
	})
	// Objects without a prototype, as fast-check makes them, are none that a document can hold.
	.map((source) => ({ ...source }));

/** An edit by each recipe there is. */
export const RECIPES = {
	setValue: fc.tuple(anyCell, anyValue).map((said) => setValue(...said)),
	setValues: fc
		.array(fc.record({ cell: anyCell, value: anyValue }), { maxLength: 5 })
		.map((changes) => setValues(changes)),
	setConfidence: fc
		.tuple(anyCells, fc.constantFrom(null, ...CONFIDENCES))
		.map((said) => setConfidence(...said)),
	setRationale: fc.tuple(anyCell, anyWords).map((said) => setRationale(...said)),
	setReviewState: fc
		.tuple(anyCell, fc.constantFrom(...REVIEW_STATES))
		.map((said) => setReviewState(...said)),
	setAreaLocked: fc.tuple(anyArea, fc.boolean()).map((said) => setAreaLocked(...said)),
	citeSource: fc.tuple(anyCell, anySourceId).map((said) => citeSource(...said)),
	citeNewSource: fc.tuple(anyCell, anySource).map((said) => citeNewSource(...said)),
	uncite: fc.tuple(anyCell, anySourceId).map((said) => uncite(...said)),
	renameProject: anyLabel.map((title) => renameProject(title)),
	setCaveat: anyLabel.map((caveat) => setCaveat(caveat))
} satisfies Record<string, fc.Arbitrary<Recipe>>;

/** Any edit of the document, as a recipe. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.oneof(...Object.values(RECIPES));
