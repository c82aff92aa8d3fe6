/**
 * The number below which a share (0 to 1) of some rising numbers lies, or `undefined` of none.
 * Between two numbers it is interpolated linearly: "type 7" of Hyndman and Fan 1996, The American
 * Statistician 50(4). Its own few lines, because the score screen, which must load fast, needs
 * nothing else of a statistics library, and because libraries have changed what they mean by it.
 */
export function quantile(rising: readonly number[], share: number): number | undefined {
	const place = (rising.length - 1) * share;
	const below = Math.floor(place);
	const lower = rising[below];
	const upper = rising[below + 1] ?? lower;
	if (lower === undefined || upper === undefined) return undefined;
	return lower + (upper - lower) * (place - below);
}
