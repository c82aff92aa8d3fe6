/* Plain data as the document is made of: objects, arrays and primitives, never classes. */

export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own entry. Names that every object inherits are not found. */
export function own(object: PlainObject, key: string): unknown {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Same content, whatever the order of the keys. An entry that is `undefined` is not there. */
export function equal(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((item, i) => equal(item, b[i]));
	}
	if (!isPlainObject(a) || !isPlainObject(b)) return false;
	return keysOfEither(a, b).every((key) => equal(own(a, key), own(b, key)));
}

export function keysOfEither(a: PlainObject, b: PlainObject): string[] {
	const keys = Object.keys(a);
	for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
	return keys;
}

/** Freezes a value and all in it. What is frozen already is taken as frozen all through. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) deepFreeze(part);
	}
	return value;
}
