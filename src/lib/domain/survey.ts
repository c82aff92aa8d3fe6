import { PROFESSIONS } from './data/danish-areas.ts';
import { HOSPITAL_TABLE, MUNICIPAL_TABLE, type SurveyTable } from './data/survey-tables.ts';
import type { Area } from './project.ts';
import { plain, type LocalText } from './text.ts';

/*
 * The report's survey of present use, shown beside a score as evidence. It is another quantity than
 * the score: use today by profession, not an expectation by area.
 */

/** One profession's answer. */
interface SurveyFigure {
	profession: LocalText;
	/** Percent of respondents who use the technology "now and then" or "often". */
	percent: number;
	/** How many answered: the least and the most of the table's questions. */
	n: { least: number; most: number };
}

export interface SurveyEvidence {
	/** The area's own profession. */
	own: SurveyFigure;
	/** The other professions of the same setting, in the table's order. */
	others: readonly SurveyFigure[];
	measure: LocalText;
	/** Not representative, and not the quantity of the score. */
	note: LocalText;
	source: LocalText;
}

const MEASURE: LocalText = {
	da: 'Andel, der bruger teknologien ”en gang imellem” eller ”ofte”',
	en: 'Share using the technology “now and then” or “often”'
};

const NOTE: LocalText = {
	da: 'Ikke repræsentativ, og ikke samme størrelse som vurderingen.',
	en: 'Not representative, and not the same quantity as the score.'
};

const TABLES: ReadonlyMap<string, SurveyTable> = new Map([
	['hospital', HOSPITAL_TABLE],
	['kommune', MUNICIPAL_TABLE]
]);

/** What the survey says, or which of its two gaps one has met. */
export type SurveyAnswer =
	({ kind: 'figures' } & SurveyEvidence) | { kind: 'noQuestion' } | { kind: 'noProfession' };

/**
 * What the survey says of an area's profession and a technology. It may not have asked about the
 * technology at all, or not have heard the profession in the area's setting. The profession is
 * matched by its Danish name in the singular, as the survey prints it.
 */
export function surveyFor(area: Area, technology: string): SurveyAnswer {
	if (!Object.hasOwn(HOSPITAL_TABLE.rows, technology)) return { kind: 'noQuestion' };
	const table = TABLES.get(area.sector ?? '');
	const row = table?.rows[technology];
	if (!table || !row) return { kind: 'noProfession' };

	const name = plain(area.profession.da).trim().toLowerCase();
	const figures = table.columns.map(({ profession, n: [least, most] }, index) => ({
		profession: PROFESSIONS[profession],
		percent: row[index] ?? Number.NaN,
		n: { least, most }
	}));
	const own = figures.find(({ profession }) => profession.da.toLowerCase() === name);
	if (!own) return { kind: 'noProfession' };
	return {
		kind: 'figures',
		own,
		others: figures.filter((figure) => figure !== own),
		measure: MEASURE,
		note: NOTE,
		source: {
			da: `VIVE/KPMG, tabel ${table.number}`,
			en: `VIVE/KPMG, table ${table.number}`
		}
	};
}
