import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { titleOfArea } from './describe.ts';
import { countCell, emptyCell } from './figure-table-cells.ts';
import { formatPoints } from './points.ts';
import type { FigureCell, FigureTable, NumberCell } from './scene.ts';
import { readSelection } from './selection-reading.ts';
import { markWords, selectionWords } from './selection-words.ts';
import { formatPercent } from './words.ts';

/** The numbers of a selection: rank, what each criterion says from 0 to 100, points, standing, and whether chosen. */
export function tableOfSelection(
	project: Project,
	language: Language
): Pick<FigureTable, 'head' | 'rows'> {
	const words = selectionWords[language];
	const { criteria, rows } = readSelection(project);
	const heads = criteria.map(({ criterion, percent }) => {
		const share = formatPercent(percent, language);
		return `${plain(textIn(criterion.label, language))} (${share})`;
	});
	return {
		head: [words.area, words.rank, ...heads, words.points, words.standing, words.chosen],
		rows: rows.map((row) => ({
			group: null,
			head: `${row.area.number} ${titleOfArea(row.area, language).replace(' · ', ', ')}`,
			cells: [
				row.rank === null ? emptyCell(language) : countCell(row.rank),
				...row.values.map((value) => pointsCell(value, language)),
				pointsCell(row.rank === null ? null : row.value, language),
				row.standing ? inWords(words.standings[row.standing]) : emptyStanding(language),
				inWords(markWords(row, language) || words.notChosen)
			]
		}))
	};
}

function pointsCell(value: number | null, language: Language): FigureCell {
	if (value === null) return emptyCell(language);
	const cell: NumberCell = {
		...{ kind: 'number', number: Math.round(value * 1e6) / 1e4 },
		...{ text: formatPoints(value, language), unit: 'none' }
	};
	return cell;
}

const inWords = (text: string): FigureCell => ({ kind: 'words', text });
const emptyStanding = (language: Language) => inWords(selectionWords[language].noStanding);
