import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { Project } from '#lib/domain/project.ts';
import type { MatrixOrder } from './matrix-order.ts';

/** The words a matrix prints by itself; states and sources are in `words.ts`. */
export interface MatrixWords {
	/** Of a share of the staff, where "reaches" says what the numbers say. */
	shareTitle: (year: number) => string;
	title: (year: number) => string;
	size: (areas: string, technologies: string) => string;
	areas: (count: number) => string;
	meanOf: (count: number) => string;
	medianOf: (count: number) => string;
	meanNote: string;
	medianNote: string;
	sortedBy: {
		name: string;
		mean: string;
		median: string;
		similarity: string;
		technology: (name: string) => string;
	};
	/** Under a matrix in groups: letters stand for them. */
	grouped: string;
	nothingScored: string;
}

const da: MatrixWords = {
	shareTitle: (year) => `Hvor teknologien når længst i ${year}`,
	title: (year) => `Alle områder i ${year}`,
	size: (areas, technologies) => `${areas}, ${technologies}`,
	areas: (count) => (count === 1 ? '1 område' : `${count} områder`),
	meanOf: (count) => `Middel af ${count}`,
	medianOf: (count) => `Median af ${count}`,
	meanNote: 'Bjælker: middel af de vurderede felter.',
	medianNote: 'Bjælker: median af de vurderede felter.',
	sortedBy: {
		name: 'Sorteret efter navn.',
		mean: 'Sorteret efter middel, højeste først.',
		median: 'Sorteret efter median, højeste først.',
		similarity: 'Områder, der ligner hinanden, står sammen (gennemsnitlig kobling).',
		technology: (name) => `Sorteret efter ${name}, højeste først.`
	},
	grouped: 'Grupperet efter lighed (gennemsnitlig kobling).',
	nothingScored: 'Intet er vurderet endnu'
};

const en: MatrixWords = {
	shareTitle: (year) => `Where technology reaches furthest by ${year}`,
	title: (year) => `All areas in ${year}`,
	size: (areas, technologies) => `${areas}, ${technologies}`,
	areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
	meanOf: (count) => `Mean of ${count}`,
	medianOf: (count) => `Median of ${count}`,
	meanNote: 'Bars: mean of the scored cells.',
	medianNote: 'Bars: median of the scored cells.',
	sortedBy: {
		name: 'Sorted by name.',
		mean: 'Sorted by mean, highest first.',
		median: 'Sorted by median, highest first.',
		similarity: 'Areas that are alike stand together (average linkage).',
		technology: (name) => `Sorted by ${name}, highest first.`
	},
	grouped: 'Grouped by similarity (average linkage).',
	nothingScored: 'Nothing is scored yet'
};

export const matrixWords: Record<Language, MatrixWords> = { da, en };

/** The name of the matrix at a year. Only a share of the staff is said to "reach" anything. */
export function matrixTitle(project: Project, year: number, language: Language): string {
	const words = matrixWords[language];
	return project.framework.scale.unit === 'percent' ? words.shareTitle(year) : words.title(year);
}

/** How the rows were sorted, as a sentence; `null` for the order of the report. */
export function describeOrder(
	project: Project,
	order: MatrixOrder,
	language: Language
): string | null {
	const { sortedBy } = matrixWords[language];
	switch (order.by) {
		case 'report':
			return null;
		case 'name':
			return sortedBy.name;
		case 'mean':
			return project.framework.scale.type === 'ratio' ? sortedBy.mean : sortedBy.median;
		case 'similarity':
			return sortedBy.similarity;
		case 'technology': {
			const technology = project.framework.technologies[order.technology];
			return technology ? sortedBy.technology(plain(textIn(technology.label, language))) : null;
		}
		default:
			return order satisfies never;
	}
}
