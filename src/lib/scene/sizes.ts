/** The shapes a figure is made for. */
export type FigureSize = 'column' | 'slide';

export interface SizeSpec {
	/** In figure units. */
	width: number;
	/** Fixed for a slide; a column is as high as it needs. */
	height: number | null;
	/** Length of a figure unit on paper, in millimetres. */
	unitMm: number;
}

const POINT_MM = 25.4 / 72;

export const FIGURE_SIZES: Readonly<Record<FigureSize, SizeSpec>> = {
	/** The text column of an A4 page: 160 mm wide. */
	column: { width: 640, height: null, unitMm: 0.25 },
	/** A 16:9 slide of 33.87 x 19.05 cm, in points. */
	slide: { width: 960, height: 540, unitMm: POINT_MM }
};
