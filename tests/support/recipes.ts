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
import {
	AREA_REVIEWS,
	setAreaReview,
	setCallout,
	setQuestion,
	setRange
} from '#lib/domain/evidence-edits.ts';
import {
	setCourse,
	setDecimals,
	setFigureText,
	setLogo,
	setLogoWords,
	setOwnRamp,
	setPalette,
	setPercentSigns,
	setSigns,
	setTypeSize
} from '#lib/domain/figure-edits.ts';
import {
	COURSES,
	DECIMALS,
	PALETTES,
	PERCENT_SIGNS,
	SIGNS,
	TYPE_SIZES
} from '#lib/domain/figure-style.ts';
import { FigureKey } from '#lib/domain/figure-texts.ts';
import { HOUSE_PARTS, setHouseStyle } from '#lib/domain/house-style-edits.ts';
import { SourceId } from '#lib/domain/ids.ts';
import { SOURCE_TYPES, type Source } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { CONFIDENCES, REVIEW_STATES } from '#lib/domain/score.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { addSource, editSource, mergeSources, removeSource } from '#lib/domain/source-edits.ts';
import { anyHouseStyle, LOGOS } from './house-styles.ts';
import { aCell, anyValue, HEART, LUNG, SOURCES } from './documents.ts';
import { FRAMEWORK_RECIPES } from './framework-recipes.ts';
import { SELECTION_RECIPES } from './selection-recipes.ts';

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

const anyRange = fc.option(
	fc
		.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
		.map(([lowest, length]) => ({ lowest, highest: lowest + length }))
);

/** An edit by each recipe that leaves the framework as it is. */
const OTHER_RECIPES = {
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
	setCaveat: anyLabel.map((caveat) => setCaveat(caveat)),
	setRange: fc.tuple(anyCell, anyRange).map((said) => setRange(...said)),
	setQuestion: fc.tuple(anyCell, anyWords).map((said) => setQuestion(...said)),
	setCallout: fc
		.tuple(anyCell, anyWords, anyWords)
		.map(([cell, da, en]) => setCallout(cell, { da, en })),
	setAreaReview: fc
		.tuple(anyArea, fc.constantFrom(...AREA_REVIEWS))
		.map((said) => setAreaReview(...said)),
	setPalette: fc.constantFrom(...PALETTES).map((palette) => setPalette(palette)),
	setCourse: fc.constantFrom(null, ...COURSES).map((course) => setCourse(course)),
	setSigns: fc.constantFrom(...SIGNS).map((signs) => setSigns(signs)),
	setOwnRamp: fc
		.array(fc.constantFrom('#ffffff', '#7a8b9c', '#000000'), { minLength: 2, maxLength: 9 })
		.map((colours) => setOwnRamp(colours)),
	setFigureText: fc
		.tuple(
			fc.constantFrom(FigureKey.parse('area.lungemedicin'), FigureKey.parse('profile.all')),
			fc.constantFrom(...LANGUAGES),
			fc.option(anyWords.map((text) => ({ text, numbers: '0123456789abcdef' })))
		)
		.map((said) => setFigureText(...said)),
	setTypeSize: fc.constantFrom(...TYPE_SIZES).map((size) => setTypeSize(size)),
	setDecimals: fc.constantFrom(...DECIMALS).map((decimals) => setDecimals(decimals)),
	setPercentSigns: fc.constantFrom(...PERCENT_SIGNS).map((where) => setPercentSigns(where)),
	setLogo: fc.constantFrom(null, ...LOGOS).map((logo) => setLogo(logo)),
	setLogoWords: fc
		.constantFrom({ da: '', en: ' ' }, { da: 'Huset', en: 'The house' })
		.map((words) => setLogoWords(words)),
	setHouseStyle: fc
		.tuple(anyHouseStyle, fc.subarray([...HOUSE_PARTS]))
		.map(([style, parts]) => setHouseStyle(style, parts)),
	addSource: anySource.map((source) => addSource(source)),
	editSource: anySource.map((source) => editSource(source)),
	mergeSources: fc
		.tuple(anySourceId, fc.array(anySourceId, { maxLength: 2 }))
		.map((said) => mergeSources(...said)),
	removeSource: anySourceId.map((id) => removeSource(id))
} satisfies Record<string, fc.Arbitrary<Recipe>>;

/** An edit by each recipe there is. */
export const RECIPES: Record<string, fc.Arbitrary<Recipe>> = {
	...OTHER_RECIPES,
	...FRAMEWORK_RECIPES,
	...SELECTION_RECIPES
};

/** Any edit of the document, as a recipe. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.oneof(...Object.values(RECIPES));
