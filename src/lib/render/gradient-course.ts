import type { Colour, GradientStop, LinearGradient } from '#lib/scene/scene.ts';

/** Red, green and blue, 0 to 255, not rounded. */
export type Channels = readonly [number, number, number];

/**
 * The colour of a gradient at any `x` in figure units, blended in sRGB as SVG does. Outside its
 * stops the end colours hold; where two stops share a place the later one begins.
 */
export function colourCourse({ x1, x2, stops }: LinearGradient): (x: number) => Channels {
	const points = stops.map(({ at, colour }) => ({ at, channels: channelsOf(colour) }));
	return (x) => {
		const at = (x - x1) / (x2 - x1);
		const next = countUpTo(stops, at);
		const before = points[next - 1] ?? points[next];
		const after = points[next] ?? before;
		if (!before || !after) return [0, 0, 0];
		const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 0;
		const blend = (channel: 0 | 1 | 2) => {
			const from = before.channels[channel];
			return from + (after.channels[channel] - from) * share;
		};
		return [blend(0), blend(1), blend(2)];
	};
}

/** One row of opaque RGBA pixels: the colour at the centre of each, `scale` pixels to a unit. */
export function gradientPixels(
	gradient: LinearGradient,
	scale: number,
	width: number
): Uint8ClampedArray<ArrayBuffer> {
	const pixels = new Uint8ClampedArray(width * 4);
	const colourAt = colourCourse(gradient);
	for (let pixel = 0; pixel < width; pixel += 1) {
		pixels.set(colourAt((pixel + 0.5) / scale), pixel * 4);
		pixels[pixel * 4 + 3] = 255;
	}
	return pixels;
}

/** How many of the stops stand at or before `at`. */
function countUpTo(stops: readonly GradientStop[], at: number): number {
	let [low, high] = [0, stops.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stops[middle]?.at ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

function channelsOf(colour: Colour): Channels {
	const number = Number.parseInt(colour.slice(1), 16);
	return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
