import type { AreaId } from '#lib/domain/ids.ts';
import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import {
	areasInOrder,
	cellsOfArea,
	horizonsInOrder,
	isLocked,
	progressOf,
	scoreAt,
	technologiesInOrder,
	type Cell
} from '#lib/domain/reading.ts';
import { toScale, type Scale } from '#lib/domain/scale.ts';
import { levelOf, type Value } from '#lib/domain/score.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { readProfile } from './profile.ts';
import { figureWords, formatNumber, formatPercent, levelName } from './words.ts';

/*
 * Figures in words: accessible names of cells, and alternative text written from the data.
 */

/** "Lungemedicin · Sygeplejerske". An area is always named as the pair it is. */
export function titleOfArea(area: Area, language: Language): string {
	return nameIn([area.field, area.profession], language, ' · ');
}

/** "55 procent, omkring halvdelen", "mindst 80 procent, …", "niveau 4, …" or the state: for speech. */
export function describeValue(value: Value, scale: Scale, language: Language): string {
	const words = figureWords[language];
	switch (value.kind) {
		case 'notScored':
			return words.notScored.toLowerCase();
		case 'dontKnow':
			return words.dontKnow.toLowerCase();
		case 'notApplicable':
			return words.notApplicable.toLowerCase();
		case 'level': {
			const number = describeNumber(value.level, scale, language);
			const named = levelName(value.level, scale, language);
			return [value.atLeast ? words.atLeast(number) : number, ...(named ? [named] : [])].join(', ');
		}
		default:
			return value satisfies never;
	}
}

/**
 * The accessible name of a cell: "Telemedicin, 2030, 55 procent, omkring halvdelen, sikkerhed
 * middel, begrundelse findes, åbent spørgsmål, låst". An unscored cell between two scores tells its interpolation.
 */
export function describeCell(project: Project, cell: Cell, language: Language): string {
	const words = figureWords[language];
	const { scale, technologies, horizons } = project.framework;
	const score = scoreAt(project, cell);
	const technology = technologies[cell.technology];
	const parts = [
		technology ? plain(textIn(technology.label, language)) : cell.technology,
		String(horizons[cell.horizon]?.year ?? cell.horizon),
		describeValue(score.value, scale, language)
	];
	const between = interpolatedAt(project, cell);
	if (between !== null) {
		parts.push(
			`${words.about(describeNumber(toScale(scale, between), scale, language))} ${words.interpolated.toLowerCase()}`
		);
	}
	if (score.confidence) parts.push(words.confidence[score.confidence]);
	if (score.rationale.trim() !== '') parts.push(words.rationaleExists);
	if (score.question) parts.push(words.openQuestion);
	if (isLocked(project, cell)) parts.push(words.locked);
	return parts.join(', ');
}

/** One arrow in a sentence: "Telemedicin: 2020 35 procent, 2025 ikke vurderet". */
export function describeRow(
	project: Project,
	area: AreaId,
	technology: Technology,
	language: Language
): string {
	const { scale } = project.framework;
	const told = horizonsInOrder(project).map((horizon) => {
		const { value } = scoreAt(project, { area, technology: technology.id, horizon: horizon.id });
		return `${horizon.year} ${describeShort(value, scale, language)}`;
	});
	return `${plain(textIn(technology.label, language))}: ${told.join(', ')}`;
}

/** Alternative text of one area's chart: that it is fictitious where it is, what is measured, how far, the extremes, and every row. */
export function describeArea(project: Project, area: AreaId, language: Language): string {
	const found = project.areas[area];
	const technologies = technologiesInOrder(project);
	const sentences = [
		...markOf(project, language),
		...(found ? [titleOfArea(found, language).replace(' · ', ', ')] : []),
		describeExtent(project, technologies.length, language),
		...describeExtremes(project, [area], language),
		...technologies.map((technology) => describeRow(project, area, technology, language))
	];
	return sentences.map(asSentence).join(' ');
}

/** Alternative text of the matrix of all areas at one horizon; of an example it first says what it is. */
export function describeMatrix(project: Project, horizon: Horizon, language: Language): string {
	const words = figureWords[language];
	const areas = areasInOrder(project).map((area) => area.id);
	const cells = areas.flatMap((area) =>
		technologiesInOrder(project).map((technology) => ({
			area,
			technology: technology.id,
			horizon: horizon.id
		}))
	);
	const answered = cells.filter((cell) => scoreAt(project, cell).value.kind !== 'notScored').length;
	const { quantity } = project.framework.scale;
	const sentences = [
		...markOf(project, language),
		`${plain(textIn(quantity, language))}, ${horizon.year}`,
		words.answered(answered, cells.length),
		...extremesAmong(project, cells, language)
	];
	return sentences.map(asSentence).join(' ');
}

/** Made-up numbers are never told as if they were real, not even to those who do not see the figure. */
const markOf = (project: Project, language: Language) =>
	project.fictitious ? [figureWords[language].fictitious] : [];

function describeExtent(project: Project, technologies: number, language: Language): string {
	const words = figureWords[language];
	const years = horizonsInOrder(project).map((horizon) => horizon.year);
	const extent = words.years(years[0] ?? 0, years.at(-1) ?? 0);
	const quantity = plain(textIn(project.framework.scale.quantity, language));
	return `${quantity}, ${extent}, ${words.technologies(technologies)}`;
}

function describeExtremes(
	project: Project,
	areas: readonly AreaId[],
	language: Language
): string[] {
	const words = figureWords[language];
	const cells = areas.flatMap((area) => cellsOfArea(project, area));
	const { answered, total } = areas
		.map((area) => progressOf(project, area))
		.reduce((sum, each) => ({
			answered: sum.answered + each.answered,
			total: sum.total + each.total
		}));
	return [words.answered(answered, total), ...extremesAmong(project, cells, language)];
}

/** The highest and the lowest score among the cells, or that there is none. */
function extremesAmong(project: Project, cells: readonly Cell[], language: Language): string[] {
	const words = figureWords[language];
	const scored = cells.flatMap((cell) => {
		const { value } = scoreAt(project, cell);
		const level = levelOf(value);
		return level === null ? [] : [{ cell, value, level }];
	});
	const [first] = scored;
	if (!first) return [words.nothingScored];
	const highest = scored.reduce((best, next) => (next.level > best.level ? next : best), first);
	const lowest = scored.reduce((best, next) => (next.level < best.level ? next : best), first);
	const tell = ({ cell, value }: (typeof scored)[number]) =>
		[
			nameOf(project, cell, language),
			project.framework.horizons[cell.horizon]?.year ?? 0,
			describeShort(value, project.framework.scale, language)
		] as const;
	if (highest.level === lowest.level) return [words.highest(...tell(highest))];
	return [words.highest(...tell(highest)), words.lowest(...tell(lowest))];
}

function nameOf(project: Project, cell: Cell, language: Language): string {
	const technology = project.framework.technologies[cell.technology];
	return technology ? plain(textIn(technology.label, language)) : cell.technology;
}

function interpolatedAt(project: Project, cell: Cell): number | null {
	const profile = readProfile(project, cell.area, cell.technology);
	const index = profile.horizons.findIndex((horizon) => horizon.id === cell.horizon);
	return profile.interpolated[index] ?? null;
}

/** A number with its unit spelled out: "55 procent", "niveau 4". */
function describeNumber(number: number, scale: Scale, language: Language): string {
	const words = figureWords[language];
	const text = formatNumber(number, language);
	if (scale.unit === 'percent') return `${text} ${words.percent}`;
	return scale.type === 'ordinal' ? words.level(text) : text;
}

/** Without the level's name, and with "%": for long lists. */
export function describeShort(value: Value, scale: Scale, language: Language): string {
	if (value.kind !== 'level') return describeValue(value, scale, language);
	const number =
		scale.unit === 'percent'
			? formatPercent(value.level, language)
			: describeNumber(value.level, scale, language);
	return value.atLeast ? figureWords[language].atLeast(number) : number;
}

/** With a full stop, unless the words end in one. */
export const asSentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
