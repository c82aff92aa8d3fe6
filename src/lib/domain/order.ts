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

/** A sort key after `before` and, unless it is `null`, before `after`, which must be the greater. */
export function orderBetween(before: string, after: string | null): string {
	const middle = DIGITS.charAt(DIGITS.length >> 1);
	// Whatever follows `before` is greater than it, and less than a key that does not begin with it.
	if (!after?.startsWith(before)) return before + middle;
	const rest = after.slice(before.length);
	const first = DIGITS.indexOf(rest.charAt(0));
	if (first > 1) return before + DIGITS.charAt(first >> 1);
	// No letter lies between: one place further down there is room.
	const lowest = DIGITS.charAt(0);
	return first === 1 ? before + lowest + middle : orderBetween(before + rest.charAt(0), after);
}
