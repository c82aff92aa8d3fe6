const DIGITS = 'bcdefghijklmnopqrstuvwxyz';

/**
 * The sort key of the item at `index` of a fresh list (0 to 15,624). Keys compare as text and never
 * end in the lowest letter, so that there is room for another between any two.
 */
export function orderAt(index: number): string {
	const base = DIGITS.length;
	const places = [Math.floor(index / base ** 2), Math.floor(index / base), index];
	return places.map((place) => DIGITS.charAt(place % base)).join('');
}
