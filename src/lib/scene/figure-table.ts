import { valueDifferenceAt } from '#lib/domain/difference.ts';
import { areasOfSet } from '#lib/domain/area-set.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language, type LocalText } from '#lib/domain/text.ts';
import { titleOfArea } from './describe.ts';
import { readDifference } from './difference-matrix.ts';
import type { FigureContent } from './figure-content.ts';
import {
	averageCell,
	countCell,
	differenceCell,
	emptyCell,
	levelCell,
	scoreCell
} from './figure-table-cells.ts';
import { figureTableWords } from './figure-table-words.ts';
import { figureQuantity, figureTitle } from './figure-title.ts';
import { groupAreas, letterAt } from './matrix-groups.ts';
import { orderAreas, REPORT } from './matrix-order.ts';
import { interpolatedIn, readMatrix } from './matrix-reading.ts';
import { middleWord } from './profile-words.ts';
import { readProfile } from './profile.ts';
import type { FigureCell, FigureTable } from './scene.ts';
import { tableOfSelection } from './selection-table.ts';
import { readSetProfiles } from './set-profile.ts';
import { figureWords } from './words.ts';

/** The same numbers as the figure shows, as a table: of all its pages, without hidden parts. */
export function figureTable(
	project: Project,
	content: FigureContent,
	language: Language
): FigureTable {
	const caption = captionOf(project, content, language);
	return { caption, ...tableOf(project, content, language) };
}

/** Of one page of an overview, with the areas that are on it. */
export function tableOfPage(
	project: Project,
	content: Extract<FigureContent, { kind: 'overview' }>,
	areas: readonly Area[],
	language: Language
): FigureTable {
	const caption = captionOf(project, content, language);
	return { caption, ...tableOfAreas(project, areas, language) };
}

function captionOf(project: Project, content: FigureContent, language: Language): string {
	const { fictitious } = content.kind === 'difference' ? content.difference.merged : project;
	const parts = [
		figureTitle(project, content, language),
		figureQuantity(project, content, language),
		...(fictitious ? [figureWords[language].fictitious] : [])
	];
	return parts.filter((part) => part !== '').join('. ');
}

type Body = Omit<FigureTable, 'caption'>;

function tableOf(project: Project, content: FigureContent, language: Language): Body {
	switch (content.kind) {
		case 'area':
		case 'years':
			return tableOfArea(project, content.area, language);
		case 'overview':
			return tableOfAreas(
				project,
				orderAreas(project, content.horizon, content.order ?? REPORT, language),
				language
			);
		case 'matrix':
			return tableOfMatrix(project, content, language);
		case 'difference':
			return tableOfDifference(content, language);
		case 'profile':
			return tableOfProfile(project, content, language);
		case 'selection':
			return tableOfSelection(project, language);
		default:
			return content satisfies never;
	}
}

function tableOfArea(project: Project, area: AreaId, language: Language): Body {
	const rows = technologiesInOrder(project).map((technology) => ({
		group: technology.group ? wordsOf(technology.group, language) : null,
		head: wordsOf(technology.label, language),
		cells: cellsOverTime(project, area, technology.id, language)
	}));
	return { head: headOverTime(project, language), rows };
}

function tableOfAreas(project: Project, areas: readonly Area[], language: Language): Body {
	const rows = areas.flatMap((area) =>
		technologiesInOrder(project).map(({ id, label }) => ({
			group: headOfArea(area, language),
			head: wordsOf(label, language),
			cells: cellsOverTime(project, area.id, id, language)
		}))
	);
	return { head: headOverTime(project, language), rows };
}

function tableOfMatrix(
	project: Project,
	{ horizon, order = REPORT, groups = 1 }: Extract<FigureContent, { kind: 'matrix' }>,
	language: Language
): Body {
	const { scale } = project.framework;
	const words = figureTableWords[language];
	const reading = readMatrix(project, horizon, order, language);
	const between = interpolatedIn(project, horizon);
	const parted =
		order.by === 'similarity' ? groupAreas(project, horizon, { count: groups, gap: 0 }) : null;
	const groupOf = (row: number) => {
		const letter = parted && letterAt(parted, row);
		return letter === null ? null : words.group(letter);
	};
	const rows = reading.rows.map(({ area, values, average }, row) => ({
		group: groupOf(row),
		head: headOfArea(area, language),
		cells: [
			...values.map((value, column) => {
				const technology = reading.technologies[column];
				const known = technology ? between(area.id, technology.id) : null;
				return scoreCell(value, known, scale, language);
			}),
			average.value === null ? emptyCell(language) : averageCell(average.value, scale, language),
			countCell(average.n)
		]
	}));
	return {
		head: [
			words.area,
			...reading.technologies.map(({ label }) => wordsOf(label, language)),
			middleWord(scale, language),
			words.count
		],
		rows
	};
}

function tableOfDifference(
	{ difference, names, extent }: Extract<FigureContent, { kind: 'difference' }>,
	language: Language
): Body {
	const { merged } = difference;
	const words = figureTableWords[language];
	const cellAt = (cell: Parameters<typeof valueDifferenceAt>[1]) =>
		differenceCell(difference, valueDifferenceAt(difference, cell), names, language);
	if (extent.kind === 'years') {
		const horizons = horizonsInOrder(merged);
		const rows = technologiesInOrder(merged).map(({ id: technology, label, group }) => ({
			group: group ? wordsOf(group, language) : null,
			head: wordsOf(label, language),
			cells: horizons.map(({ id: horizon }) => cellAt({ area: extent.area, technology, horizon }))
		}));
		return { head: headOverTime(merged, language), rows };
	}
	const { horizon, order } = extent;
	const reading = readDifference(difference, horizon, order, language);
	const rows = reading.rows.map(({ area }) => ({
		group: null,
		head: headOfArea(area, language),
		cells: reading.technologies.map(({ id: technology }) =>
			cellAt({ area: area.id, technology, horizon })
		)
	}));
	const heads = reading.technologies.map(({ label }) => wordsOf(label, language));
	return { head: [words.area, ...heads], rows };
}

/** A row for each technology and year, so that the middle, the range and the count have each their column. */
function tableOfProfile(
	project: Project,
	{ set }: Extract<FigureContent, { kind: 'profile' }>,
	language: Language
): Body {
	const { scale } = project.framework;
	const words = figureTableWords[language];
	const rows = readSetProfiles(project, areasOfSet(project, set)).flatMap(
		({ technology, points }) =>
			points.map(({ horizon, band, n }) => ({
				group: wordsOf(technology.label, language),
				head: String(horizon.year),
				cells: [
					...(band
						? [
								averageCell(band.middle, scale, language),
								levelCell(band.lowest, scale, language),
								levelCell(band.highest, scale, language)
							]
						: Array.from({ length: 3 }, () => emptyCell(language))),
					countCell(n)
				]
			}))
	);
	const middle = middleWord(scale, language);
	return { head: [words.year, middle, words.lowest, words.highest, words.count], rows };
}

function cellsOverTime(
	project: Project,
	area: AreaId,
	technology: Parameters<typeof readProfile>[2],
	language: Language
): FigureCell[] {
	const { horizons, interpolated } = readProfile(project, area, technology);
	return horizons.map(({ id: horizon }, i) => {
		const { value } = scoreAt(project, { area, technology, horizon });
		return scoreCell(value, interpolated[i] ?? null, project.framework.scale, language);
	});
}

const headOverTime = (project: Project, language: Language) => [
	figureTableWords[language].technology,
	...horizonsInOrder(project).map(({ year }) => String(year))
];

/** "5 Lungemedicin, Sygeplejerske". */
const headOfArea = (area: Area, language: Language) =>
	`${area.number} ${titleOfArea(area, language).replace(' · ', ', ')}`;

const wordsOf = (text: LocalText, language: Language) => plain(textIn(text, language));
