import { DANISH_AREAS } from './data/danish-areas.ts';
import { EXAMPLE_AREAS, type ExampleArea } from './data/example-scores.ts';
import {
	EXAMPLE_ANSWERS,
	EXAMPLE_ASSESSORS,
	EXAMPLE_BALLOT_AREAS,
	EXAMPLE_BALLOT_REASONS,
	EXAMPLE_LOCKED_AREA,
	EXAMPLE_OFFSETS,
	EXAMPLE_REASONS,
	EXAMPLE_SOURCES,
	EXAMPLE_STATES
} from './data/example-words.ts';
import { DANISH_8_TECHNOLOGIES } from './data/technologies.ts';
import { AreaId, AssessorId, HorizonId, SourceId, TechnologyId, type CellKey } from './ids.ts';
import type { Area, Ballot, Document, Project, Volume } from './project.ts';
import { cellKey } from './reading.ts';
import {
	DONT_KNOW,
	NOT_APPLICABLE,
	NOT_SCORED,
	type Answer,
	type Confidence,
	type Score,
	type Value
} from './score.ts';
import { createFromStarter, type StarterOptions } from './starters.ts';
import type { Language, LocalText } from './text.ts';

/*
 * The example: the Danish framework with made-up scores in every state, three made-up ballots and
 * made-up volumes. Loaded on demand. The lists are the report's; nothing else is.
 */

const FICTITIOUS: LocalText = {
	da: 'Fiktive demotal, ikke rapportens',
	en: 'Fictitious demo data, not the report’s'
};

const YEARS = [2020, 2025, 2030, 2035, 2040] as const;

/**
 * The example project, marked as fictitious. What a project keeps in one language only (rationale,
 * source titles) is written in `language`.
 */
export function createExample(options: StarterOptions): Document {
	const { language = 'da' } = options;
	const { project } = createFromStarter('danish-8', options);
	project.title = { da: 'Eksempel: digitale kompetencer', en: 'Example: digital skills' };
	project.fictitious = true;
	project.sourceLine = { ...FICTITIOUS };
	project.provenance = {
		...project.provenance,
		starter: 'example',
		note: {
			da: 'Områder og teknologier er rapportens. Alle vurderinger, begrundelser, kilder, bedømmere og mængdetal er opdigtede.',
			en: 'Areas and technologies are the report’s. All scores, reasons, sources, assessors and volumes are made up.'
		}
	};
	for (const { id: slug, title, year, type } of EXAMPLE_SOURCES) {
		const id = SourceId.parse(slug);
		project.sources[id] = { id, title: title[language], link: '', year, type };
	}
	for (const { id: slug, initials, name } of EXAMPLE_ASSESSORS) {
		const id = AssessorId.parse(slug);
		project.assessors[id] = { id, name: name[language], initials };
	}
	for (const [area, facts] of exampleAreas(project)) {
		area.locked = area.number === EXAMPLE_LOCKED_AREA;
		area.volumes = volumesOf(facts);
		project.cells[area.id] = scoresOf(area, facts, language);
	}
	return { project, ballots: ballotsOf(project, language) };
}

function exampleAreas(project: Project): [Area, ExampleArea][] {
	return DANISH_AREAS.map(({ id, number }) => {
		const area = project.areas[AreaId.parse(id)];
		const facts = EXAMPLE_AREAS[number - 1];
		if (!area || !facts) throw new Error(`The example lacks area ${number}.`);
		return [area, facts];
	});
}

/** One cell of the example's tables: its place in the document, its token and its confidence. */
interface Entry {
	key: CellKey;
	/** `area/technology/year`, as the example's words are keyed. */
	address: `${number}/${string}/${number}`;
	token: string;
	confidence: Confidence | null;
	/** Counts the cells of an area. */
	index: number;
}

function entriesOf(area: Area, { rows }: ExampleArea): Entry[] {
	return DANISH_8_TECHNOLOGIES.flatMap(({ id }, row) => {
		const [tokens = '', confidences = ''] = (rows[row] ?? '').split(' | ');
		const values = tokens.split(' ');
		return YEARS.map((year, column): Entry => {
			const key = cellKey(TechnologyId.parse(id), HorizonId.parse(String(year)));
			return {
				key,
				address: `${area.number}/${id}/${year}`,
				token: values[column] ?? '.',
				confidence: confidenceOf(confidences.charAt(column)),
				index: row * YEARS.length + column
			};
		});
	});
}

function scoresOf(area: Area, facts: ExampleArea, language: Language): Record<CellKey, Score> {
	const scores: Record<CellKey, Score> = {};
	for (const { key, address, token, confidence } of entriesOf(area, facts)) {
		const value = valueOf(token);
		if (value.kind === 'notScored') continue;
		const reason = EXAMPLE_REASONS[address];
		const sources = (reason?.sources ?? []).map((id) => [SourceId.parse(id), true] as const);
		scores[key] = {
			value,
			confidence,
			rationale: reason?.[language] ?? '',
			sources: Object.fromEntries(sources),
			state: EXAMPLE_STATES[address] ?? facts.state
		};
	}
	return scores;
}

function ballotsOf(project: Project, language: Language): Document['ballots'] {
	const ballots: Document['ballots'] = {};
	for (const [seat, { id: slug }] of EXAMPLE_ASSESSORS.entries()) {
		const assessor = AssessorId.parse(slug);
		const ballot: Ballot = { assessor, cells: {} };
		for (const [area, facts] of exampleAreas(project)) {
			if (!EXAMPLE_BALLOT_AREAS.includes(area.number)) continue;
			ballot.cells[area.id] = answersOf(area, facts, seat, language);
		}
		ballots[assessor] = ballot;
	}
	return ballots;
}

function answersOf(
	area: Area,
	facts: ExampleArea,
	seat: number,
	language: Language
): Record<CellKey, Answer> {
	const answers: Record<CellKey, Answer> = {};
	for (const { key, address, token, confidence, index } of entriesOf(area, facts)) {
		const own = EXAMPLE_ANSWERS[address]?.[seat];
		const value = own === undefined ? shifted(valueOf(token), area, index, seat) : valueOf(own);
		if (value.kind === 'notScored') continue;
		const reason = seat === 1 ? EXAMPLE_BALLOT_REASONS[address]?.[language] : undefined;
		answers[key] = { value, confidence, rationale: reason ?? '' };
	}
	return answers;
}

function shifted(value: Value, area: Area, index: number, seat: number): Value {
	if (value.kind !== 'level') return value;
	const turn = EXAMPLE_OFFSETS[(area.number + index * 3) % EXAMPLE_OFFSETS.length];
	const level = Math.min(100, Math.max(0, value.level + (turn?.[seat] ?? 0)));
	return { kind: 'level', level };
}

function valueOf(token: string): Value {
	if (token === '.') return NOT_SCORED;
	if (token === '?') return DONT_KNOW;
	if (token === 'x') return NOT_APPLICABLE;
	return { kind: 'level', level: Number(token) };
}

function confidenceOf(digit: string): Confidence | null {
	return digit === '1' ? 'low' : digit === '2' ? 'medium' : digit === '3' ? 'high' : null;
}

function volumesOf({ volumes: [costs, staff, contacts] }: ExampleArea): Area['volumes'] {
	const volume = (amount: number, unit: LocalText): Volume => ({
		amount,
		unit,
		year: 2024,
		source: { ...FICTITIOUS }
	});
	return {
		costs: volume(costs, { da: 'mio. kr.', en: 'DKK million' }),
		staff: volume(staff, { da: 'årsværk', en: 'full-time equivalents' }),
		activity: volume(contacts, { da: 'kontakter', en: 'contacts' })
	};
}
