import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { titleOfArea } from './describe.ts';
import { differenceWords, unitOfDelta } from './difference-words.ts';
import type { FigureContent } from './figure-content.ts';
import { quantityLine } from './figure-parts.ts';
import { matrixTitle } from './matrix-words.ts';
import { overviewWords } from './overview-words.ts';
import { nameOfSet, profileWords } from './profile-words.ts';
import { selectionQuantity, selectionTitle } from './selection-title.ts';

/* What a figure is called and what it measures, for its words outside the drawing: whole and on one line. */

/** The name of the figure, without the number of a page. */
export function figureTitle(project: Project, content: FigureContent, language: Language): string {
	const { areas, framework } = project;
	switch (content.kind) {
		case 'area':
		case 'years': {
			const area = areas[content.area];
			return area ? titleOfArea(area, language) : '';
		}
		case 'overview':
			return overviewWords[language].title;
		case 'matrix':
			return matrixTitle(project, framework.horizons[content.horizon]?.year ?? 0, language);
		case 'difference':
			return differenceWords[language].figureTitle(content.names, yearOfDifference(content));
		case 'profile':
			return profileWords[language].title(nameOfSet(project, content.set, language));
		case 'selection':
			return selectionTitle(project, language);
		default:
			return content satisfies never;
	}
}

/** What is measured, in which years, and in what unit, where one unit holds for all of it. */
export function figureQuantity(
	project: Project,
	content: FigureContent,
	language: Language
): string {
	switch (content.kind) {
		case 'matrix': {
			const year = project.framework.horizons[content.horizon]?.year;
			return quantityLine(project, language, { years: String(year ?? '') });
		}
		case 'difference': {
			const { difference, extent } = content;
			const { merged, to } = difference;
			const { unit } = differenceWords[language];
			const told = unit[unitOfDelta(to.framework.scale)];
			const year = yearOfDifference(content);
			const years = extent.kind === 'years' ? {} : { years: String(year ?? '') };
			return quantityLine(merged, language, { ...years, unit: told });
		}
		case 'area':
		case 'years':
		case 'overview':
		case 'profile':
			return quantityLine(project, language);
		case 'selection':
			return selectionQuantity(project, language).replace(/\.$/, '');
		default:
			return content satisfies never;
	}
}

/** The one year of a difference of all areas; `null` where its sides are years, or it is over time. */
function yearOfDifference({
	difference,
	extent,
	hasYear
}: Extract<FigureContent, { kind: 'difference' }>): number | null {
	if (extent.kind === 'years' || !hasYear) return null;
	return difference.merged.framework.horizons[extent.horizon]?.year ?? null;
}
