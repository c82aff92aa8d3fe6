import { MediaQuery } from 'svelte/reactivity';

/** The widths at which the score screen is laid out anew, as in its style sheets. */
export class ScreenSize {
	/** Cell details are a drawer. */
	readonly isNarrow = new MediaQuery('max-width: 1279px');
	/** The areas are a rail, and a bar of levels stands under the chart. */
	readonly isTouch = new MediaQuery('max-width: 1100px');
	/** Labels stand above the arrows; the bar is a sheet. */
	readonly isPhone = new MediaQuery('max-width: 767px');
}
