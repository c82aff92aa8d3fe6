import type { PageLayout } from './sizes.ts';
import { SMALL_AXIS } from './small-map.ts';

/** How the maps of an overview stand on its pages. */
export interface OverviewGrid {
	columns: number;
	/** Rows of maps on a page; the last page may have fewer. */
	rows: number;
	pages: number;
	/** Of a map's arrows. */
	mapWidth: number;
	/** From one arrow to the next. */
	pitch: number;
}

export interface OverviewRoom {
	/** Right of the names of the technologies. */
	width: number;
	/** For the maps of one page. */
	height: number;
	maps: number;
	technologies: number;
	/** Height of the words over a map of this width. */
	titleHeight: (mapWidth: number) => number;
}

/** Lengths in figure units. */
interface Limits {
	columns: { least: number; most: number };
	/** Narrower than this no number can be read, wider is waste. */
	mapWidth: { least: number; most: number };
	/** From one arrow to the next: text of 9.9 must stand on the least. */
	pitch: { least: number; most: number };
}

const LIMITS: Readonly<Record<PageLayout, Limits>> = {
	column: {
		columns: { least: 3, most: 4 },
		mapWidth: { least: 96, most: 190 },
		pitch: { least: 11.6, most: 14.6 }
	},
	slide: {
		columns: { least: 4, most: 7 },
		mapWidth: { least: 96, most: 240 },
		pitch: { least: 10.2, most: 24 }
	},
	sheet: {
		columns: { least: 3, most: 5 },
		mapWidth: { least: 96, most: 220 },
		pitch: { least: 10.2, most: 20 }
	}
};

/** Between two maps, across and down. */
export const MAP_GAP = { x: 12, y: 8 };

/**
 * The fewest columns in which all maps fit one page legibly; where they fit none, as many pages as
 * it takes, evenly filled. One row of maps always stands on a page, even if the page must grow.
 */
export function fitOverview(layout: PageLayout, room: OverviewRoom): OverviewGrid {
	const { columns, pitch } = LIMITS[layout];
	const most = Math.max(1, Math.min(columns.most, room.maps));
	const least = Math.min(columns.least, most);
	const choices = Array.from({ length: most - least + 1 }, (_, i) =>
		fitColumns(layout, least + i, room)
	).filter(({ mapWidth }) => mapWidth >= LIMITS[layout].mapWidth.least);
	const whole = choices.find((grid) => grid.pages === 1 && grid.pitch >= pitch.least);
	if (whole) return whole;
	const fewest = Math.min(...choices.map((grid) => grid.pages));
	return choices.find((grid) => grid.pages === fewest) ?? fitColumns(layout, least, room);
}

function fitColumns(layout: PageLayout, columns: number, room: OverviewRoom): OverviewGrid {
	const { mapWidth: widths, pitch: pitches } = LIMITS[layout];
	const share = (room.width - MAP_GAP.x * (columns - 1)) / columns;
	const mapWidth = Math.min(widths.most, Math.floor(share));
	const around = room.titleHeight(mapWidth) + MAP_GAP.y;
	const technologies = Math.max(1, room.technologies);
	// The years stand under the lowest row of a page only.
	const free = room.height - SMALL_AXIS + MAP_GAP.y;
	const fitting = Math.max(1, Math.floor(free / (around + technologies * pitches.least)));
	const all = Math.max(1, Math.ceil(room.maps / columns));
	const pages = Math.ceil(all / fitting);
	const rows = Math.ceil(all / pages);
	const fair = (free / rows - around) / technologies;
	const pitch = Math.max(pitches.least, Math.min(pitches.most, fair));
	return { columns, rows, pages, mapWidth, pitch: Math.floor(pitch * 100) / 100 };
}
