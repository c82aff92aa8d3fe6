import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { HouseStyle } from '#lib/domain/house-style.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { findStrangers, isRecord, parseJson, readVersion } from './envelope.ts';
import { kindOfBytes, kindOfText } from './file-kind.ts';
import { findHostile } from './hostile.ts';
import { listed } from './problem-list.ts';
import { problemsOf } from './schema-problems.ts';
import { stableJson } from './stable-json.ts';

/*
 * A house style as a small file: `{"format":"varmekort-style","version":1,"style":{…}}`. It is opened
 * whole, or refused with every problem.
 */

const FORMAT = 'varmekort-style';
const VERSION = 1;

/** The extension of style files, with its dot. */
export const STYLE_EXTENSION = '.varmekort-style';

/** The largest style file that is read, in bytes: a logo takes most of it. */
export const MAX_STYLE_BYTES = 1_000_000;

/** A style file as it is written now. Its JSON Schema is published. */
export const StyleFile = z
	.strictObject({
		format: z.literal(FORMAT),
		version: z.literal(VERSION),
		style: HouseStyle
	})
	.register(z.globalRegistry, {
		id: `${FORMAT}-${VERSION}`,
		title: `Varmekort house style, version ${VERSION}`
	});

/** The text of a style file. The same style gives the same text. */
export function saveStyleText(style: HouseStyle): string {
	return `{"format":"${FORMAT}","version":${VERSION},"style":${stableJson(style)}}\n`;
}

/** Opens the bytes of a file that a person chose as a house style. */
export function openStyleFile(bytes: Uint8Array): Result<HouseStyle> {
	if (bytes.length > MAX_STYLE_BYTES) return tooLarge();
	const kind = kindOfBytes(bytes);
	if (kind) return otherKind(kind);
	try {
		return openStyleText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof TypeError) return otherKind(null);
		throw error;
	}
}

function openStyleText(text: string): Result<HouseStyle> {
	const source = text.replace(/^\ufeff/, '').trim();
	if (source === '') return failure({ code: 'file.empty' });
	if (!source.startsWith('{')) return otherKind(kindOfText(source));
	const parsed = parseJson(source);
	return parsed.ok ? openEnvelope(parsed.value) : parsed;
}

const ENVELOPE = ['format', 'version', 'style'];

function openEnvelope(file: unknown): Result<HouseStyle> {
	if (!isRecord(file) || file.format !== FORMAT) return otherKind(null);
	const { style } = file;
	const version = readVersion(file.version, VERSION);
	if (!version.ok) return version;
	const strangers = findStrangers(file, ENVELOPE);
	const hostile = findHostile({ style });
	if (hostile.length > 0) return failure(...listed([...strangers, ...hostile]));
	const parsed = HouseStyle.safeParse(style, { reportInput: true });
	const problems = [...strangers, ...(parsed.success ? [] : problemsOf(parsed.error, ['style']))];
	if (parsed.success && problems.length === 0) return success(parsed.data);
	return failure(...listed(problems));
}

function tooLarge(): Result<HouseStyle> {
	return failure({ code: 'style.tooLarge', data: { limit: '1 MB' } });
}

function otherKind(kind: string | null): Result<HouseStyle> {
	return failure({ code: 'style.otherKind', ...(kind ? { data: { kind } } : {}) });
}
