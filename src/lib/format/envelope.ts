import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { pathText } from './problem-list.ts';

/* What is round the content of a file: `{"format":…,"version":N,…}`. */

/** The version a file says it is of: a whole number from 1 up to the one this program writes. */
export function readVersion(version: unknown, current: number): Result<number> {
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return failure({ code: 'file.unknownVersion' });
	}
	if (version > current) {
		return failure({ code: 'file.newer', data: { version, supported: current } });
	}
	return success(version);
}

/** A problem for every key of an envelope beside the known ones. */
export function findStrangers(file: object, known: readonly string[]): Problem[] {
	return Object.keys(file)
		.filter((key) => !known.includes(key))
		.map((key): Problem => {
			const name = pathText([key]);
			return { code: 'document.unknownKey', where: name, data: { key: name } };
		});
}

/** Whatever `JSON.parse` throws, a stack that ran out included, the text is to blame. */
export function parseJson(text: string): Result<unknown> {
	try {
		return success(JSON.parse(text));
	} catch {
		return failure({ code: 'file.notJson' });
	}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return value instanceof Object && !Array.isArray(value);
}
