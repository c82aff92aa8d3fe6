import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { Document } from '#lib/domain/project.ts';
import {
	deepFreeze,
	equal,
	isPlainObject,
	keysOfEither,
	own,
	type PlainObject
} from './plain-data.ts';
import { DOCUMENT_SHAPE, type Shape } from './shape.ts';

const Path = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(12));

const AnyPatch = z.discriminatedUnion('op', [
	z.strictObject({ op: z.literal('set'), path: Path, value: z.unknown() }),
	z.strictObject({ op: z.literal('remove'), path: Path })
]);

/** The smallest change of a document: one part put in place, or taken out. */
export type Patch = z.infer<typeof AnyPatch>;
export const Patch = AnyPatch.check(z.refine(isReadable));

/** What turns one document into another, and what turns it back. Both lists name the same paths. */
export interface Change {
	patches: Patch[];
	inverse: Patch[];
}

/** The change between two documents. Parts they share are not looked into. */
export function changeBetween(before: Document, after: Document): Change {
	const change: Change = { patches: [], inverse: [] };
	collect(DOCUMENT_SHAPE, before, after, [], change);
	return change;
}

/**
 * The document after some patches, frozen, sharing all they do not touch. It never fails: a patch
 * whose place is gone is passed over, so that the same patches in the same order give the same
 * document on every machine, whatever else was done in between.
 */
export function applyPatches(document: Document, patches: readonly Patch[]): Document {
	let result: unknown = document;
	for (const patch of patches) result = put(DOCUMENT_SHAPE, result, patch, 0);
	// The patches were parsed against the shape of the document, and keep it.
	return result as Document;
}

/**
 * What takes a change back out of a document, now. Parts that have been changed again since are
 * left as they are: taking back one's own step never takes back somebody else's.
 */
export function withdraw(document: Document, change: Readonly<Change>): Patch[] {
	const made = new Map(change.patches.map((patch) => [placeOf(patch), patch]));
	return change.inverse.filter((back) => {
		const patch = made.get(placeOf(back));
		if (!patch) return false;
		const standing = valueAt(document, back.path);
		return equal(standing, patch.op === 'set' ? patch.value : undefined);
	});
}

/** True for a patch that leaves any document a readable one. */
export function isReadable(patch: Patch): boolean {
	let shape: Shape = DOCUMENT_SHAPE;
	let removable = false;
	for (const key of patch.path) {
		const part: Shape | null = shape.part?.(key) ?? null;
		if (!part) return false;
		removable = shape.open === true || part.optional === true;
		shape = part;
	}
	if (patch.op === 'remove') return removable;
	return shape.schema?.safeParse(patch.value).success === true;
}

/** The shape of what cannot be there. Its patches are refused when they are committed. */
const UNKNOWN: Shape = { schema: null };

function collect(
	shape: Shape,
	before: unknown,
	after: unknown,
	path: readonly string[],
	change: Change
): void {
	if (before === after) return;
	const from = before === undefined ? shape.blank : before;
	const to = after === undefined ? shape.blank : after;
	if (shape.part && isPlainObject(from) && isPlainObject(to)) {
		for (const key of keysOfEither(from, to)) {
			const [old, fresh] = [own(from, key), own(to, key)];
			// Nearly all parts are shared: an edit must not cost more the more there are.
			if (old === fresh) continue;
			collect(shape.part(key) ?? UNKNOWN, old, fresh, [...path, key], change);
		}
	} else if (!equal(from, to)) {
		change.patches.push(patchTo(path, to));
		change.inverse.push(patchTo(path, from));
	}
}

function patchTo(path: readonly string[], value: unknown): Patch {
	return value === undefined
		? { op: 'remove', path: [...path] }
		: { op: 'set', path: [...path], value };
}

function put(shape: Shape, standing: unknown, patch: Patch, depth: number): unknown {
	const key = patch.path[depth];
	if (key === undefined) return patch.op === 'set' ? deepFreeze(patch.value) : undefined;

	const part = shape.part?.(key);
	const parent = standing === undefined ? shape.blank : standing;
	if (!part || !isPlainObject(parent)) return standing;

	const before = own(parent, key);
	const after = put(part, before, patch, depth + 1);
	if (after === before) return standing;

	const copy = after === undefined ? without(parent, key) : { ...parent, [key]: after };
	return shape.blank && equal(copy, shape.blank) ? undefined : Object.freeze(copy);
}

const placeOf = (patch: Patch): string => patch.path.join('\n');

function without(object: PlainObject, key: string): PlainObject {
	return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function valueAt(document: Document, path: readonly string[]): unknown {
	let shape: Shape | null = DOCUMENT_SHAPE;
	let value: unknown = document;
	for (const key of path) {
		if (value === undefined) value = shape?.blank;
		value = isPlainObject(value) ? own(value, key) : undefined;
		shape = shape?.part?.(key) ?? null;
	}
	return value;
}
