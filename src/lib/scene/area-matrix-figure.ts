import './figure-metrics.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Horizon, Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import type { Language } from '#lib/domain/text.ts';
import { unequalYears } from './area-matrix-words.ts';
import { markAtCell, markRoom } from './callout-mark.ts';
import { calloutsOf, numbersOf } from './callouts.ts';
import { layOutGrid } from './cell-grid.ts';
import { titleOfArea } from './describe.ts';
import { accountOf } from './figure-account.ts';
import { finishPage, layOutPage, type FigureOptions } from './figure-page.ts';
import { eyebrowOfArea, quantityLine } from './figure-parts.ts';
import { cellTheme } from './figure-theme.ts';
import { layOutLegend, scaleToExplain, statesIn } from './legend.ts';
import { drawCell } from './matrix-cells.ts';
import { readProfile } from './profile.ts';
import type { Scene, Stop } from './scene.ts';
import { round2 } from './nodes.ts';
import { widestNumeral } from './stop-marks.ts';

/**
 * The publication figure of one area as a matrix: its technologies by year. Columns are equally wide,
 * whatever time lies between them, and the figure says so where the times differ.
 */
export function buildAreaMatrixFigure(
	project: Project,
	areaId: AreaId,
	asked: FigureOptions
): Scene {
	const options = { ...asked, theme: cellTheme(asked.theme) };
	const { language, theme, numerals = true } = options;
	const { scale } = project.framework;
	const area = project.areas[areaId];
	const technologies = technologiesInOrder(project);
	const horizons = horizonsInOrder(project);
	const profiles = technologies.map(({ id }) => readProfile(project, areaId, id));
	const explained = scaleToExplain(project, [areaId]);
	const content = { kind: 'years', area: areaId } as const;
	const callouts = calloutsOf(project, content, language);
	const numberOf = numbersOf(callouts);
	const widest = widestNumeral(scale, language, theme);
	const states = statesIn(project, [areaId]).filter((state) => state !== 'scored');

	const page = layOutPage(
		project,
		{
			eyebrow: area ? eyebrowOfArea(project, area, areasInOrder(project).length, language) : '',
			title: area ? titleOfArea(area, language) : '',
			quantity: quantityLine(project, language),
			note: noteOfYears(horizons, language),
			callouts
		},
		(room) => layOutLegend(explained, { ...room, states, language, theme }),
		options
	);
	const stops: Stop[] = [];
	const grid = layOutGrid({
		...page.inner,
		y: page.top,
		height: page.room,
		rows: technologies,
		columns: horizons.map(({ id, year }) => ({ id, head: String(year) })),
		layout: page.layout,
		widest: widest + markRoom(callouts.length, theme),
		language,
		theme,
		cell: (row, column, box, fontSize) => {
			const [technology, horizon, profile] = [technologies[row], horizons[column], profiles[row]];
			if (!technology || !horizon) return [];
			const place = { area: areaId, technology: technology.id, horizon: horizon.id };
			const { width, height } = box;
			const [cx, cy] = [round2(box.x + width / 2), round2(box.y + height / 2)];
			stops.push({ ...place, cx, cy, width, height });
			const { value } = scoreAt(project, place);
			const between = value.kind === 'notScored' ? (profile?.interpolated[column] ?? null) : null;
			const style = { scale, language, theme, numerals, size: fontSize };
			const id = `cell.${technology.id}.${horizon.id}`;
			const number = numberOf(areaId, technology.id, horizon.id);
			const mark = number === null ? [] : markAtCell(id, number, box, widest * fontSize, theme);
			return [...drawCell(id, value, between, box, style), ...mark];
		}
	});
	const account = options.account?.() ?? accountOf(project, content, language);
	return finishPage(page, { ...grid, stops }, account);
}

/** Said where equal columns stand for unequal times. */
export function noteOfYears(horizons: readonly Horizon[], language: Language): string {
	const steps = horizons.slice(1).map(({ year }, i) => year - (horizons[i]?.year ?? year));
	return new Set(steps).size > 1 ? unequalYears[language] : '';
}
