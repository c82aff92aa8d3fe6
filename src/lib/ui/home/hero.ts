import { rampGradient } from '#lib/scene/gradient.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureTheme } from '#lib/scene/theme.ts';

/** Shares along three arrows: early, middle and late growth. A picture of the idea, not of data. */
const ROWS = [
	[0.35, 0.55, 0.75, 0.85, 0.9],
	[0.25, 0.4, 0.55, 0.75, 0.85],
	[0.05, 0.15, 0.35, 0.55, 0.7]
] as const;

const WIDTH = 430;
const HEIGHT = 30;
const GAP = 14;

/** The three arrows that greet a first visit. */
export function buildHero(theme: FigureTheme): Scene {
	return {
		width: WIDTH,
		height: ROWS.length * (HEIGHT + GAP) - GAP,
		background: null,
		title: '',
		description: '',
		language: 'en',
		nodes: ROWS.map((shares, row) => ({
			kind: 'arrow',
			id: `hero.${row}`,
			x: 0.5,
			y: 0.5 + row * (HEIGHT + GAP),
			width: WIDTH - 1,
			height: HEIGHT - 1,
			head: 0.56 * HEIGHT,
			notch: 0,
			fill: rampGradient(
				shares.map((share, i) => ({ x: WIDTH * (0.04 + 0.23 * i), share })),
				0,
				WIDTH,
				theme.ramp
			),
			stroke: { colour: theme.outline.colour, opacity: theme.outline.opacity * 0.5, width: 1 }
		})),
		stops: []
	};
}
