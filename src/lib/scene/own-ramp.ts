import { colourToOklch } from './colour.ts';
import type { Ramp, RampStop } from './ramps.ts';
import type { Colour } from './scene.ts';

const ramps = new WeakMap<readonly Colour[], Ramp>();

/** A ramp through given colours, evenly spaced from the lowest value to the highest. */
export function ownRamp(colours: readonly Colour[]): Ramp {
	const known = ramps.get(colours);
	if (known) return known;
	const stops = colours.map((colour, i) => ({
		...colourToOklch(colour),
		at: i / Math.max(1, colours.length - 1)
	}));
	const ramp = {
		id: 'own',
		label: { da: 'Egne farver', en: 'Own colours' },
		stops: withHues(stops)
	};
	ramps.set(colours, ramp);
	return ramp;
}

/** Below this chroma the hue is a rounding error. */
const GREY = 0.002;

/** A grey takes the hue of the colour beside it, so that the way to it does not run round the circle. */
function withHues(stops: readonly RampStop[]): RampStop[] {
	return stops.map((stop, i) => {
		if (stop.c >= GREY) return stop;
		const before = stops.slice(0, i).findLast(({ c }) => c >= GREY);
		const near = before ?? stops.find(({ c }) => c >= GREY);
		return { ...stop, h: near?.h ?? 0 };
	});
}
