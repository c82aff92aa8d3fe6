import type { MatrixChartOptions } from '#lib/scene/matrix-chart.ts';

/** What the screen has to say of a matrix's shape. */
export type SheetPlace = Pick<MatrixChartOptions, 'width' | 'rowHeight' | 'labelWidth' | 'focus'>;

/** What the tip beside a cell says. */
export interface TipWords {
	area: string;
	/** Technology and year. */
	place: string;
	value: string;
	/** More of the same, quietly; or empty. */
	note: string;
	/** What Enter and a click do; empty where they do nothing. */
	hint: string;
}
