/** The lengths and text sizes a matrix is set with, in figure units. */
export interface MatrixStyle {
	rowHeight: number;
	/** What the column of area names may take: as much as the longest pair needs, within these. */
	labelWidth: { min: number; max: number };
	/** Below `min` a number does not fit any more; above `max` a row is hard to follow. */
	cellWidth: { min: number; max: number };
	/** Area names, and technology names over the columns. */
	nameSize: number;
	headSize: number;
	/** Professions, area numbers, and the n of an average. */
	smallSize: number;
	numeralSize: number;
	/** Numbers shrink in narrow columns, but not below this. */
	leastNumeral: number;
	/** Lines of a name that stands level, and the length of a line that stands upright. */
	headLines: number;
	uprightLength: number;
	averageBar: number;
}

/** Columns narrower than this carry upright names. */
export const UPRIGHT_BELOW = 60;

/** In a file, a cell that must hold a number with a sign before it is no narrower than this. */
export const LEAST_SIGNED = 28;

/** For the screen, in CSS pixels. */
export const SCREEN: MatrixStyle = {
	rowHeight: 27,
	labelWidth: { min: 128, max: 272 },
	cellWidth: { min: 34, max: 112 },
	nameSize: 12,
	headSize: 11,
	smallSize: 10.5,
	numeralSize: 11.5,
	leastNumeral: 8.5,
	headLines: 5,
	uprightLength: 132,
	averageBar: 74
};

/** For an A4 column: nothing under 9.9 u, which is 7 pt. */
export const COLUMN: MatrixStyle = {
	rowHeight: 20,
	labelWidth: { min: 118, max: 232 },
	cellWidth: { min: 21, max: 84 },
	nameSize: 10.6,
	headSize: 10.2,
	smallSize: 9.9,
	numeralSize: 10.4,
	leastNumeral: 9.9,
	headLines: 5,
	uprightLength: 128,
	averageBar: 36
};

/** For a slide. Its rows share the height that is left. */
export const SLIDE: MatrixStyle = {
	rowHeight: 26,
	labelWidth: { min: 150, max: 290 },
	cellWidth: { min: 21, max: 92 },
	nameSize: 11.5,
	headSize: 10.5,
	smallSize: 10,
	numeralSize: 11.5,
	leastNumeral: 9.9,
	headLines: 4,
	uprightLength: 82,
	averageBar: 52
};

/** For a page of given height that is narrower than a slide: names come before averages. */
export const SHEET: MatrixStyle = {
	...SLIDE,
	labelWidth: { min: 180, max: 240 },
	cellWidth: { min: 26, max: 84 },
	nameSize: 11,
	numeralSize: 11,
	uprightLength: 100,
	averageBar: 36
};
