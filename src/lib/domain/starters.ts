import { DANISH_AREAS } from './data/danish-areas.ts';
import {
	DANISH_11_TECHNOLOGIES,
	DANISH_8_TECHNOLOGIES,
	TOPOL_TECHNOLOGIES,
	type TechnologyFacts
} from './data/technologies.ts';
import { AreaId, HorizonId, SourceId, TechnologyId, type CellKey, type ProjectId } from './ids.ts';
import type { Document, Project, Source } from './project.ts';
import { cellKey } from './reading.ts';
import { SHARE_AFFECTED } from './scale-presets.ts';
import type { Score } from './score.ts';
import { areaRecord, horizonRecord, sectorRecord, technologyRecord } from './starter-records.ts';
import type { Language, LocalText } from './text.ts';

/*
 * What a new project can begin as. Starters bring lists, a scale and attested values with their
 * source, never invented scores.
 */

export const STARTER_IDS = ['topol-2019', 'danish-8', 'danish-11', 'blank'] as const;
export type StarterId = (typeof STARTER_IDS)[number];

export interface Starter {
	id: StarterId;
	name: LocalText;
	description: LocalText;
}

export const STARTERS: readonly Starter[] = [
	{
		id: 'danish-8',
		name: { da: 'Dansk analyse, 8 teknologier', en: 'Danish analysis, 8 technologies' },
		description: {
			da: 'Rapportens 20 områder og de otte teknologier fra Topol-listen uden genomet. Ingen tal.',
			en: 'The report’s 20 areas and the eight technologies of the Topol list without the genome. No numbers.'
		}
	},
	{
		id: 'danish-11',
		name: { da: 'Dansk analyse, 11 teknologier', en: 'Danish analysis, 11 technologies' },
		description: {
			da: 'Rapportens 20 områder og surveyens elleve teknologier. Ingen tal.',
			en: 'The report’s 20 areas and the survey’s eleven technologies. No numbers.'
		}
	},
	{
		id: 'topol-2019',
		name: { da: 'Topol 2019', en: 'Topol 2019' },
		description: {
			da: 'Topol-rapportens ti teknologier, 2020 til 2040. Kun de tre celler, som en kilde angiver, er udfyldt.',
			en: 'The Topol Review’s ten technologies, 2020 to 2040. Only the three cells that a source states are filled.'
		}
	},
	{
		id: 'blank',
		name: { da: 'Tomt projekt', en: 'Blank project' },
		description: {
			da: 'Ét område, én teknologi og fem horisonter at begynde med.',
			en: 'One area, one technology and five horizons to begin with.'
		}
	}
];

export interface StarterOptions {
	projectId: ProjectId;
	/** ISO 8601, UTC. */
	createdAt: string;
	/** The language of what a project keeps in one language only, such as a rationale. */
	language?: Language;
}

/** A new document made from a starter. Nothing in it is shared with another one. */
export function createFromStarter(id: StarterId, options: StarterOptions): Document {
	switch (id) {
		case 'topol-2019':
			return createTopol(options);
		case 'danish-8':
			return createDanish(id, DANISH_8_TECHNOLOGIES, options);
		case 'danish-11':
			return createDanish(id, DANISH_11_TECHNOLOGIES, options);
		case 'blank':
			return createBlank(options);
	}
}

/** The caveat of the Danish report in one line; it stands under every figure. */
export const REPORT_CAVEAT: LocalText = {
	da: 'Projektgruppens subjektive vurdering på baggrund af desk research. Alene en indikation til brug for styregruppens udvælgelse.',
	en: 'The project group’s subjective judgement based on desk research. Indicative only, to support the steering group’s selection.'
};

const TOPOL_YEARS = [2020, 2025, 2030, 2035, 2040];

function createDanish(
	starter: StarterId,
	technologies: readonly TechnologyFacts[],
	{ projectId, createdAt }: StarterOptions
): Document {
	const eleven = technologies === DANISH_11_TECHNOLOGIES;
	return withoutBallots({
		id: projectId,
		title: {
			da: `Digitale kompetencer, ${technologies.length} teknologier`,
			en: `Digital skills, ${technologies.length} technologies`
		},
		fictitious: false,
		caveat: { ...REPORT_CAVEAT },
		sourceLine: {
			da: 'Projektgruppens vurdering. Områder efter VIVE/KPMG for Danish Life Science Cluster, tabel 1',
			en: 'The project group’s judgement. Areas after VIVE/KPMG for Danish Life Science Cluster, table 1'
		},
		provenance: {
			starter,
			note: {
				da: `Områderne er rapportens tabel 1, ordret; sektorerne og de engelske navne er vores. Hvilke teknologier, horisonter, skala og farver rapportens egne heat maps har, er ukendt: ${
					eleven
						? 'her bruges de elleve teknologier fra dens survey'
						: 'her bruges Topol-listen uden genomet (rapportens fodnote 7)'
				} og Topol-rapportens år og størrelse. Ingen celler er udfyldt.`,
				en: `The areas are the report’s table 1, word for word; sectors and English names are ours. Which technologies, horizons, scale and colours the report’s own heat maps have is unknown: ${
					eleven
						? 'the eleven technologies of its survey are used here'
						: 'the Topol list without the genome (the report’s footnote 7) is used here'
				}, with the Topol Review’s years and quantity. No cells are filled.`
			},
			createdAt
		},
		framework: {
			scale: structuredClone(SHARE_AFFECTED),
			technologies: technologyRecord(technologies),
			horizons: horizonRecord(TOPOL_YEARS),
			sectors: sectorRecord()
		},
		areas: areaRecord(DANISH_AREAS),
		cells: {},
		sources: {},
		assessors: {}
	});
}

/* Technology, year: the cells of the figure that a source states. All others are unknown. */
const ATTESTED = [
	['smartphone-apps', 2025],
	['reading-genome', 2025],
	['speech-recognition', 2030]
] as const;

const BECKERS_READING: LocalText = {
	da: 'En journalists aflæsning af figuren, der siger "80 procent eller mere". Ikke kontrolleret mod figuren selv.',
	en: 'A journalist’s reading of the figure, which says "80 percent or more". Not checked against the figure itself.'
};

function createTopol({ projectId, createdAt, language = 'da' }: StarterOptions): Document {
	const area = areaRecord([
		{
			id: 'nhs',
			number: 1,
			field: { da: 'Hele NHS', en: 'The whole NHS' },
			profession: { da: 'Alle medarbejdere', en: 'All staff' }
		}
	]);
	const beckers: Source = {
		id: SourceId.parse('beckers-2019'),
		title:
			'Becker’s Hospital Review: Dr. Eric Topol: Top 10 digital health technologies impacting the hospital workforce',
		link: '',
		year: 2019,
		type: 'news'
	};
	const cells: Record<CellKey, Score> = {};
	for (const [technology, year] of ATTESTED) {
		const key = cellKey(TechnologyId.parse(technology), HorizonId.parse(String(year)));
		cells[key] = {
			value: { kind: 'level', level: 80, atLeast: true },
			confidence: null,
			rationale: BECKERS_READING[language],
			sources: { [beckers.id]: true },
			state: 'draft'
		};
	}
	return withoutBallots({
		id: projectId,
		title: {
			da: 'Topol 2019: ti teknologier frem mod 2040',
			en: 'Topol 2019: ten technologies towards 2040'
		},
		fictitious: false,
		caveat: {
			da: 'Fra skabelonen stammer kun de tre celler med "80 procent eller mere", som er en journalists aflæsning. Figurens øvrige værdier er ukendte.',
			en: 'Only the three cells of "80 percent or more" come from the template, and they are a journalist’s reading. The figure’s other values are unknown.'
		},
		sourceLine: {
			da: 'NHS Health Education England, The Topol Review, 2019, efter Becker’s Hospital Review, 2019',
			en: 'NHS Health Education England, The Topol Review, 2019, after Becker’s Hospital Review, 2019'
		},
		provenance: {
			starter: 'topol-2019',
			note: {
				da: 'Teknologiernes navne og rækkefølge er efter Becker’s Hospital Review (2019). Tre celler er angivet der; de øvrige 47 er ukendte. Ni af dem ville følge som nedre grænser, hvis andele aldrig falder; de er ikke udfyldt. Danske navne på genomteknologierne og alle definitioner er vores.',
				en: 'The names and order of the technologies are those of Becker’s Hospital Review (2019). Three cells are stated there; the other 47 are unknown. Nine of them would follow as bounds if shares never fall; they are not filled. Danish names of the genome technologies and all definitions are ours.'
			},
			createdAt
		},
		framework: {
			scale: {
				...structuredClone(SHARE_AFFECTED),
				quantity: {
					da: 'Anslået andel af arbejdsstyrken i NHS, som berøres',
					en: 'Estimated share of the NHS workforce affected'
				},
				shortQuantity: {
					da: 'Andel af arbejdsstyrken, der berøres',
					en: 'Share of workforce affected'
				}
			},
			technologies: technologyRecord(TOPOL_TECHNOLOGIES),
			horizons: horizonRecord(TOPOL_YEARS),
			sectors: {}
		},
		areas: area,
		cells: { [AreaId.parse('nhs')]: cells },
		sources: { [beckers.id]: beckers },
		assessors: {}
	});
}

function createBlank({ projectId, createdAt }: StarterOptions): Document {
	const decade = Math.floor(new Date(createdAt).getUTCFullYear() / 5) * 5;
	return withoutBallots({
		id: projectId,
		title: { da: 'Nyt projekt', en: 'New project' },
		fictitious: false,
		caveat: { ...REPORT_CAVEAT },
		sourceLine: { da: 'Projektgruppens vurdering', en: 'The project group’s judgement' },
		provenance: { starter: 'blank', note: { da: '', en: '' }, createdAt },
		framework: {
			scale: structuredClone(SHARE_AFFECTED),
			technologies: technologyRecord([
				{
					id: 'technology-1',
					label: { da: 'Teknologi 1', en: 'Technology 1' },
					shortLabel: { da: 'Teknologi 1', en: 'Technology 1' },
					definition: { da: '', en: '' }
				}
			]),
			horizons: horizonRecord([0, 5, 10, 15, 20].map((years) => decade + years)),
			sectors: {}
		},
		areas: areaRecord([
			{
				id: 'area-1',
				number: 1,
				field: { da: 'Fagområde 1', en: 'Field 1' },
				profession: { da: 'Faggruppe 1', en: 'Profession 1' }
			}
		]),
		cells: {},
		sources: {},
		assessors: {}
	});
}

function withoutBallots(project: Project): Document {
	return { project, ballots: {} };
}
