import { LevelId } from './ids.ts';
import type { Level, Scale } from './scale.ts';
import type { LocalText } from './text.ts';

/*
 * The scales that ship with the program. A scale is named by what it measures. Arithmetic means
 * are allowed where `type` is "ratio"; on the others only medians and distributions. On all of
 * them a higher number is more.
 */

interface LevelWords {
	id: string;
	from: number;
	to?: number;
	da: string;
	en: string;
	symbol?: string;
	definition?: LocalText;
}

function levels(words: readonly LevelWords[]): Record<LevelId, Level> {
	const entries = words.map(({ id, from, to = from, da, en, symbol, definition }) => {
		const level: Level = {
			id: LevelId.parse(id),
			from,
			to,
			label: { da, en },
			definition: definition ?? { da: '', en: '' },
			symbol: symbol ?? String(from)
		};
		return [level.id, level];
	});
	return Object.fromEntries(entries) as Record<LevelId, Level>;
}

const QUANTITY: LocalText = {
	da: 'Forventet andel af medarbejderne i området, hvis arbejde berøres',
	en: 'Expected share of staff in the area whose work is affected'
};
const SHORT_QUANTITY: LocalText = {
	da: 'Andel af medarbejderne, der berøres',
	en: 'Share of staff affected'
};

/** The default: what the Topol figure shows. */
export const SHARE_AFFECTED: Scale = {
	id: 'share-affected',
	version: 1,
	name: { da: 'Andel af medarbejderne, der berøres', en: 'Share of staff affected' },
	quantity: QUANTITY,
	shortQuantity: SHORT_QUANTITY,
	type: 'ratio',
	unit: 'percent',
	min: 0,
	max: 100,
	precision: 1,
	step: 5,
	levels: levels([
		{ id: 'none', from: 0, da: 'Ingen', en: 'None' },
		{ id: 'a-few', from: 1, to: 20, da: 'Enkelte', en: 'A few', symbol: '1' },
		{ id: 'a-minority', from: 21, to: 40, da: 'Et mindretal', en: 'A minority', symbol: '2' },
		{
			id: 'about-half',
			from: 41,
			to: 60,
			da: 'Omkring halvdelen',
			en: 'About half',
			symbol: '3'
		},
		{ id: 'a-majority', from: 61, to: 80, da: 'Et flertal', en: 'A majority', symbol: '4' },
		{ id: 'nearly-all', from: 81, to: 100, da: 'Næsten alle', en: 'Nearly all', symbol: '5' }
	]),
	citation: {
		da: 'Størrelsen efter The Topol Review (NHS Health Education England, 2019), gengivet af Becker’s Hospital Review (2019). Trinnene følger NHS Digital Maturity Assessment 2015/16; deres navne er vores.',
		en: 'The quantity follows The Topol Review (NHS Health Education England, 2019) as reported by Becker’s Hospital Review (2019). The bands follow NHS Digital Maturity Assessment 2015/16; their names are ours.'
	}
};

/** The bands of the share scale as six steps, 0 to 5: quick to vote on. */
export const UPTAKE_BANDS: Scale = {
	id: 'uptake-bands',
	version: 1,
	name: { da: 'Seks trin for andelen, der berøres', en: 'Six bands of the share affected' },
	quantity: QUANTITY,
	shortQuantity: SHORT_QUANTITY,
	type: 'ordinal',
	unit: 'none',
	min: 0,
	max: 5,
	precision: 1,
	step: 1,
	levels: levels([
		{ id: 'band-0', from: 0, da: '0 %', en: '0%' },
		{ id: 'band-1', from: 1, da: '1–20 %', en: '1–20%' },
		{ id: 'band-2', from: 2, da: '21–40 %', en: '21–40%' },
		{ id: 'band-3', from: 3, da: '41–60 %', en: '41–60%' },
		{ id: 'band-4', from: 4, da: '61–80 %', en: '61–80%' },
		{ id: 'band-5', from: 5, da: '81–100 %', en: '81–100%' }
	]),
	citation: {
		da: 'NHS Digital Maturity Assessment 2015/16, data.england.nhs.uk.',
		en: 'NHS Digital Maturity Assessment 2015/16, data.england.nhs.uk.'
	}
};

/**
 * What a band of `UPTAKE_BANDS` counts as on `SHARE_AFFECTED`, by band number: the middle of the
 * band, to the nearest five. The quick keys type the same numbers.
 */
export const BAND_MIDPOINTS = [0, 10, 30, 50, 70, 90] as const;

const QUALITATIVE: Scale = {
	id: 'qualitative',
	version: 1,
	name: { da: 'Betydning, fem trin', en: 'Importance, five steps' },
	quantity: {
		da: 'Forventet betydning for arbejdet i området',
		en: 'Expected importance to the work in the area'
	},
	shortQuantity: { da: 'Betydning', en: 'Importance' },
	type: 'ordinal',
	unit: 'none',
	min: 0,
	max: 4,
	precision: 1,
	step: 1,
	levels: levels([
		{ id: 'none', from: 0, da: 'Ingen', en: 'None' },
		{ id: 'low', from: 1, da: 'Lav', en: 'Low' },
		{ id: 'medium', from: 2, da: 'Middel', en: 'Medium' },
		{ id: 'high', from: 3, da: 'Høj', en: 'High' },
		{ id: 'very-high', from: 4, da: 'Meget høj', en: 'Very high' }
	]),
	citation: { da: 'Varmekorts egen skala.', en: 'Varmekort’s own scale.' }
};

/** A TRL belongs to a technology in an area at a time. It does not measure uptake. */
export const TRL: Scale = {
	id: 'trl',
	version: 1,
	name: { da: 'Teknologisk modenhed (TRL)', en: 'Technology readiness level (TRL)' },
	quantity: {
		da: 'Teknologiens modenhed i området (TRL)',
		en: 'Technology readiness level in the area (TRL)'
	},
	shortQuantity: { da: 'TRL', en: 'TRL' },
	type: 'ordinal',
	unit: 'none',
	min: 1,
	max: 9,
	precision: 1,
	step: 1,
	levels: levels([
		{
			id: 'trl-1',
			from: 1,
			da: 'grundlæggende principper er observeret',
			en: 'basic principles observed'
		},
		{
			id: 'trl-2',
			from: 2,
			da: 'teknologiens koncept er formuleret',
			en: 'technology concept formulated'
		},
		{
			id: 'trl-3',
			from: 3,
			da: 'konceptet er eftervist eksperimentelt',
			en: 'experimental proof of concept'
		},
		{
			id: 'trl-4',
			from: 4,
			da: 'teknologien er valideret i laboratorium',
			en: 'technology validated in lab'
		},
		{
			id: 'trl-5',
			from: 5,
			da: 'teknologien er valideret i et relevant miljø (industrielt relevant miljø, når det gælder centrale støtteteknologier)',
			en: 'technology validated in relevant environment (industrially relevant environment in the case of key enabling technologies)'
		},
		{
			id: 'trl-6',
			from: 6,
			da: 'teknologien er demonstreret i et relevant miljø (industrielt relevant miljø, når det gælder centrale støtteteknologier)',
			en: 'technology demonstrated in relevant environment (industrially relevant environment in the case of key enabling technologies)'
		},
		{
			id: 'trl-7',
			from: 7,
			da: 'en prototype af systemet er demonstreret i driftsmiljø',
			en: 'system prototype demonstration in operational environment'
		},
		{
			id: 'trl-8',
			from: 8,
			da: 'systemet er færdigt og kvalificeret',
			en: 'system complete and qualified'
		},
		{
			id: 'trl-9',
			from: 9,
			da: 'det faktiske system er eftervist i driftsmiljø (konkurrencedygtig produktion, når det gælder centrale støtteteknologier; eller i rummet)',
			en: 'actual system proven in operational environment (competitive manufacturing in the case of key enabling technologies; or in space)'
		}
	]),
	citation: {
		da: 'Horizon 2020 General Annexes, del G, Kommissionens afgørelse C(2014)4995. De engelske navne er EU’s; de danske er vores oversættelse.',
		en: 'Horizon 2020 General Annexes, part G, Commission Decision C(2014)4995. The English labels are the EU’s; the Danish ones are our translation.'
	}
};

const upTo = (da: string, en: string): LocalText => ({
	da: `Op til ${da} % har taget teknologien i brug.`,
	en: `Up to ${en}% have taken the technology up.`
});

/** Everett Rogers' adopter categories, read as how far adoption has come. */
const ADOPTION_PHASE: Scale = {
	id: 'adoption-phase',
	version: 1,
	name: { da: 'Udbredelsesfase', en: 'Adoption phase' },
	quantity: {
		da: 'Hvor langt udbredelsen er nået i området',
		en: 'How far adoption has come in the area'
	},
	shortQuantity: { da: 'Udbredelsesfase', en: 'Adoption phase' },
	type: 'ordinal',
	unit: 'none',
	min: 0,
	max: 5,
	precision: 1,
	step: 1,
	levels: levels([
		{ id: 'not-adopted', from: 0, da: 'Ikke i brug', en: 'Not in use' },
		{
			id: 'innovators',
			from: 1,
			da: 'Innovatorer',
			en: 'Innovators',
			definition: upTo('2,5', '2.5')
		},
		{
			id: 'early-adopters',
			from: 2,
			da: 'Tidlige brugere',
			en: 'Early adopters',
			definition: upTo('16', '16')
		},
		{
			id: 'early-majority',
			from: 3,
			da: 'Tidligt flertal',
			en: 'Early majority',
			definition: upTo('50', '50')
		},
		{
			id: 'late-majority',
			from: 4,
			da: 'Sent flertal',
			en: 'Late majority',
			definition: upTo('84', '84')
		},
		{
			id: 'laggards',
			from: 5,
			da: 'Efternølere',
			en: 'Laggards',
			definition: upTo('100', '100')
		}
	]),
	citation: {
		da: 'Efter Everett Rogers, Diffusion of Innovations: 2,5, 13,5, 34, 34 og 16 % lagt sammen. Trinnet "Ikke i brug" er vores.',
		en: 'After Everett Rogers, Diffusion of Innovations: 2.5, 13.5, 34, 34 and 16%, added up. The step "Not in use" is ours.'
	}
};

/** For consensus voting; the three regions are those the RAND/UCLA statistics use. */
const NINE_POINT: Scale = {
	id: 'nine-point',
	version: 1,
	name: { da: 'Nipunktsskala', en: 'Nine-point scale' },
	quantity: { da: 'Panelets vurdering, 1 til 9', en: 'The panel’s rating, 1 to 9' },
	shortQuantity: { da: 'Vurdering', en: 'Rating' },
	type: 'ordinal',
	unit: 'none',
	min: 1,
	max: 9,
	precision: 1,
	step: 1,
	levels: levels([
		{ id: 'low', from: 1, to: 3, da: 'Lav', en: 'Low', symbol: '−' },
		{ id: 'middle', from: 4, to: 6, da: 'Mellem', en: 'Middle', symbol: '±' },
		{ id: 'high', from: 7, to: 9, da: 'Høj', en: 'High', symbol: '+' }
	]),
	citation: {
		da: 'RAND/UCLA Appropriateness Method: områderne 1–3, 4–6 og 7–9. Navnene er vores.',
		en: 'RAND/UCLA Appropriateness Method: the regions 1–3, 4–6 and 7–9. The names are ours.'
	}
};

/** For the competence an area needs, not for technologies. */
const KL_COMPETENCE: Scale = {
	id: 'kl-competence',
	version: 1,
	name: { da: 'Kompetencekategori 1–5', en: 'Competence category 1–5' },
	quantity: {
		da: 'Behov for digitale kompetencer (kompetencekategori)',
		en: 'Digital competence needed (competence category)'
	},
	shortQuantity: { da: 'Kompetencekategori', en: 'Competence category' },
	type: 'ordinal',
	unit: 'none',
	min: 1,
	max: 5,
	precision: 1,
	step: 1,
	levels: levels([
		{
			id: 'category-1',
			from: 1,
			da: 'Den digitale nybegynder',
			en: 'The digital novice',
			definition: {
				da: 'lærer og følger indlærte regler.',
				en: 'learns, and follows the rules learnt.'
			}
		},
		{
			id: 'category-2',
			from: 2,
			da: 'Den avancerede begynder',
			en: 'The advanced beginner',
			definition: {
				da: 'får flere erfaringer og kan overføre viden fra ét område til andre lignende områder.',
				en: 'gains experience and can carry knowledge from one field over to others like it.'
			}
		},
		{
			id: 'category-3',
			from: 3,
			da: 'Den kompetente udøver',
			en: 'The competent practitioner',
			definition: {
				da: 'kan skelne det vigtige fra det uvigtige på baggrund af tidligere erfaringer og får stadig større viden, som vedkommende sætter i spil selvstændigt.',
				en: 'can tell what matters from what does not by earlier experience, and has growing knowledge to put to use independently.'
			}
		},
		{
			id: 'category-4',
			from: 4,
			da: 'Den kyndige udøver',
			en: 'The proficient practitioner',
			definition: {
				da: 'har stor viden, som vedkommende bringer selvstændigt i anvendelse. Vedkommende arbejder også selvstændigt med proces- og metodeudvikling, som dog ikke forankres i praksis på tværs.',
				en: 'has great knowledge and applies it independently. Also develops processes and methods independently, though without anchoring them across the practice.'
			}
		},
		{
			id: 'category-5',
			from: 5,
			da: 'Den digitale ekspert',
			en: 'The digital expert',
			definition: {
				da: 'har meget stor viden, som bringes i anvendelse og understøtter udvikling af processer og værktøjer. Vedkommende handler digitalt intuitivt og er særligt godt klædt på til at vejlede andre.',
				en: 'has very great knowledge, which is applied and supports the development of processes and tools. Acts intuitively in digital matters and is particularly well equipped to guide others.'
			}
		}
	]),
	citation: {
		da: 'KL (2018): Fremtidens digitale kompetencer. Den engelske oversættelse er vores.',
		en: 'KL (2018): Fremtidens digitale kompetencer. The English translation is ours.'
	}
};

/** All built-in scales, the default first. */
export const SCALE_PRESETS: readonly Scale[] = [
	SHARE_AFFECTED,
	UPTAKE_BANDS,
	QUALITATIVE,
	TRL,
	ADOPTION_PHASE,
	NINE_POINT,
	KL_COMPETENCE
];
