import type { GradientStop, LinearGradient } from '#lib/scene/scene.ts';

/** The finest step a PDF writes, with room to spare. */
const STEP = 0.000_01;

/**
 * The stops of a gradient as a PDF wants them: from 0 to 1, each strictly after the one before it.
 * The colours are the scene's; a hard edge becomes one a hundred-thousandth wide.
 */
export function pdfStops({ stops }: LinearGradient): GradientStop[] {
	const first = stops[0];
	const last = stops.at(-1);
	if (!first || !last) return [];
	const whole = [
		...(first.at > 0 ? [{ ...first, at: 0 }] : []),
		...stops,
		...(last.at < 1 || stops.length === 1 ? [{ ...last, at: 1 }] : [])
	];
	// Of more than two stops at one place only the outer ones are seen.
	const seen = whole.filter(({ at }, i) => !(whole[i - 1]?.at === at && whole[i + 1]?.at === at));
	const rising: GradientStop[] = [];
	seen.forEach(({ at, colour }, i) => {
		const before = rising[i - 1]?.at ?? -1;
		rising.push({ at: Math.max(at, before + STEP), colour });
	});
	// An edge at the very end is moved inwards.
	for (let i = rising.length - 1, limit = 1; i >= 0; i -= 1, limit -= STEP) {
		const stop = rising[i];
		if (stop && stop.at > limit) rising[i] = { ...stop, at: limit };
		else break;
	}
	return rising;
}
