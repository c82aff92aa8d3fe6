const DIGITS = 'bcdefghijklmnopqrstuvwxyz';

/** Below every digit, so that there is room before the first key. No key ends in it. */
const LOWEST = 'a';

/** The longest key the document keeps. */
export const MAX_ORDER = 64;

/**
 * The sort key of the item at `index` of a fresh list (0 to 15,624). Keys compare as text and never
 * end in the lowest letter, so that there is room for another between any two.
 */
export function orderAt(index: number): string {
	const base = DIGITS.length;
	const places = [Math.floor(index / base ** 2), Math.floor(index / base), index];
	return places.map((place) => DIGITS.charAt(place % base)).join('');
}

/**
 * A key after `before` and ahead of `after`; `null` stands for an end of the list. Answers `null`
 * where there is no room within the longest key, or the two are not keys in rising order: the list
 * then needs fresh keys.
 */
export function orderBetween(before: string | null, after: string | null): string | null {
	if (![before, after].every((key) => key === null || isKey(key))) return null;
	if (before !== null && after !== null && before >= after) return null;
	const next = after === null && before !== null ? nextOf(before) : null;
	const key = next ?? middle(before ?? '', after);
	return key.length <= MAX_ORDER ? key : null;
}

/** What stands in a list by its key. */
export interface Ordered {
	order: string;
}

/** The list with some of its items in the place of `target`: after it when they came from above. */
export function movedTo<T>(list: readonly T[], moved: readonly T[], target: T): T[] {
	const first = list.findIndex((item) => moved.includes(item));
	const isDown = first < list.indexOf(target);
	return list.flatMap((item) => {
		if (item === target) return isDown ? [item, ...moved] : [...moved, item];
		return moved.includes(item) ? [] : [item];
	});
}

/**
 * Gives the `moved` items of a list keys that sort them where they stand in it. The others keep
 * theirs, unless there is no room between them: then all get fresh ones.
 */
export function place(list: readonly Ordered[], moved: readonly Ordered[]): void {
	for (const [index, item] of list.entries()) {
		if (!moved.includes(item)) continue;
		const after = list.slice(index + 1).find((other) => !moved.includes(other));
		const order = orderBetween(list[index - 1]?.order ?? null, after?.order ?? null);
		if (order === null) {
			for (const [at, any] of list.entries()) any.order = orderAt(at);
			return;
		}
		item.order = order;
	}
}

function isKey(key: string): boolean {
	return /^[a-z]*[b-z]$/.test(key);
}

/** The next key of three letters: lists mostly grow at their end, and keys stay short there. */
function nextOf(key: string): string | null {
	const digits = Array.from({ length: 3 }, (_, i) => DIGITS.indexOf(key.charAt(i) || LOWEST));
	for (const at of [2, 1, 0]) {
		const digit = digits[at] ?? 0;
		if (digit + 1 < DIGITS.length) {
			const head = key.slice(0, at).padEnd(at, LOWEST);
			return head + DIGITS.charAt(digit + 1) + DIGITS.charAt(0).repeat(2 - at);
		}
	}
	return null;
}

/** The shortest key about half-way. An empty `before` is the start of the list. */
function middle(before: string, after: string | null): string {
	const letters = LOWEST + DIGITS;
	if (after !== null) {
		let shared = 0;
		while ((before.charAt(shared) || LOWEST) === after.charAt(shared)) shared += 1;
		if (shared > 0) {
			return after.slice(0, shared) + middle(before.slice(shared), after.slice(shared));
		}
	}
	const from = before === '' ? 0 : letters.indexOf(before.charAt(0));
	const to = after === null ? letters.length : letters.indexOf(after.charAt(0));
	if (to - from > 1) return letters.charAt(Math.round((from + to) / 2));
	if (after !== null && after.length > 1) return after.charAt(0);
	return letters.charAt(from) + middle(before.slice(1), null);
}
