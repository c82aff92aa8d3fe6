import './figure-metrics.ts';
import { areasOfSet, type AreaSet } from '#lib/domain/area-set.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { accountOf } from './figure-account.ts';
import {
	finishPage,
	layOutPage,
	type FigureOptions,
	type FigurePage,
	type LegendRoom
} from './figure-page.ts';
import { quantityLine } from './figure-parts.ts';
import { layOutKeys } from './legend-keys.ts';
import { layOutLegend, scaleToExplain } from './legend.ts';
import { matrixWords } from './matrix-words.ts';
import { aroundPanel, drawPanel, namesLines, sampleOf } from './profile-panel.ts';
import { middleWord, nameOfSet, profileWords } from './profile-words.ts';
import type { Scene, SceneNode } from './scene.ts';
import { readSetProfiles, type SetProfile } from './set-profile.ts';
import type { PageLayout } from './sizes.ts';
import { figureWords } from './words.ts';

export interface ProfileOptions extends FigureOptions {
	set: AreaSet;
}

/** Heights of a panel's drawing, and how wide a panel may be. In figure units. */
const PANEL: Readonly<
	Record<
		PageLayout,
		{ plot: { least: number; most: number }; width: { least: number; most: number } }
	>
> = {
	column: { plot: { least: 66, most: 66 }, width: { least: 240, most: 293 } },
	slide: { plot: { least: 58, most: 190 }, width: { least: 168, most: 300 } },
	sheet: { plot: { least: 58, most: 150 }, width: { least: 140, most: 290 } }
};

const GAP = { x: 16, y: 13 };

/**
 * The publication figure of what several areas have in common: for every technology the middle of
 * their scores over time as a line, and the range of them as a band. All panels have one scale. A
 * middle is of scored cells alone and says how many they are.
 */
export function buildProfileFigure(project: Project, options: ProfileOptions): Scene {
	const { language, theme, set, numerals = true } = options;
	const { scale } = project.framework;
	const areas = areasOfSet(project, set);
	const profiles = readSetProfiles(project, areas);
	const words = profileWords[language];
	const counted = matrixWords[language];
	const technologies = figureWords[language].technologies(profiles.length);
	const page = layOutPage(
		project,
		{
			eyebrow: counted.size(counted.areas(areas.length), technologies),
			title: words.title(nameOfSet(project, set, language)),
			quantity: quantityLine(project, language),
			note: noteOf(areas, set, language)
		},
		(room) => layOutKey(project, areas, room, options),
		options
	);
	const grid = fitPanels(profiles, page, options);
	const nodes = profiles.map((profile, i) => {
		const x = page.inner.x + (i % grid.columns) * (grid.width + GAP.x);
		const y = page.top + Math.floor(i / grid.columns) * (grid.height + GAP.y);
		const box = { x, y, width: grid.width, height: grid.height };
		return drawPanel(profile, box, { scale, language, theme, lines: grid.lines, numerals });
	});
	const rows = Math.ceil(profiles.length / grid.columns);
	const bottom = page.top + rows * grid.height + Math.max(0, rows - 1) * GAP.y;
	const account = options.account?.() ?? accountOf(project, { kind: 'profile', set }, language);
	return finishPage(page, { nodes, bottom }, account);
}

interface PanelGrid {
	columns: number;
	lines: number;
	width: number;
	height: number;
}

/** The fewest columns that fit the height; where none does, the most, and the figure grows. */
function fitPanels(
	profiles: readonly SetProfile[],
	{ inner: { width }, room: height, layout }: FigurePage,
	{ language, theme }: ProfileOptions
): PanelGrid {
	const { plot, width: widths } = PANEL[layout];
	const most = Math.floor((width + GAP.x) / (widths.least + GAP.x));
	const gridOf = (columns: number) => {
		const share = Math.floor((width - GAP.x * (columns - 1)) / columns);
		const panel = Math.min(widths.most, share);
		const lines = namesLines(profiles, panel, language, theme);
		const rows = Math.max(1, Math.ceil(profiles.length / columns));
		const fair = height === null ? Infinity : (height - GAP.y * (rows - 1)) / rows;
		const drawing = fair - aroundPanel(lines);
		const kept = Math.floor(Math.max(plot.least, Math.min(plot.most, drawing)));
		return { columns, lines, width: panel, height: kept + aroundPanel(lines), drawing };
	};
	const grids = Array.from({ length: most }, (_, i) => gridOf(i + 1));
	const usable = grids.filter((grid) => grid.columns >= Math.min(profiles.length, 2));
	return (
		usable.find(({ drawing, width: panel }) => drawing >= plot.least && panel < widths.most + 1) ??
		gridOf(most)
	);
}

/** The ramp of the points, and under it what line and band are. */
function layOutKey(
	project: Project,
	areas: readonly Area[],
	room: LegendRoom,
	{ language, theme }: ProfileOptions
): { nodes: SceneNode[]; bottom: number } {
	const words = profileWords[language];
	const explained = scaleToExplain(
		project,
		areas.map(({ id }) => id)
	);
	const ramp = layOutLegend(explained, { ...room, states: [], language, theme });
	const keys = layOutKeys(
		[
			{
				id: 'legend.middle',
				words: middleWord(project.framework.scale, language),
				sample: (box) => sampleOf('line', 'legend.middle', box, theme)
			},
			{
				id: 'legend.range',
				words: words.range,
				sample: (box) => sampleOf('band', 'legend.range', box, theme)
			}
		],
		{
			left: room.x,
			right: room.x + room.width,
			top: ramp.bottom + room.size * 0.9,
			size: room.size,
			height: room.size * 1.35,
			theme
		}
	);
	return { nodes: [...ramp.nodes, ...keys.nodes], bottom: keys.bottom };
}

/** A long list of chosen areas is cut: the figure is about what they share. */
const NAMED = 10;

function noteOf(areas: readonly Area[], set: AreaSet, language: Language): string {
	const words = profileWords[language];
	if (set.by !== 'areas') return words.counted;
	const names = areas.slice(0, NAMED).map((area) => {
		const parts = [area.field, area.profession].map((label) => plain(textIn(label, language)));
		return `${area.number} ${parts.join(' · ')}`;
	});
	const rest = areas.length - names.length;
	const list = [...names, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
	return names.length > 0 ? `${words.counted} ${words.areas(list)}` : words.counted;
}
