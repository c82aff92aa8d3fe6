import { failure, success, type Result } from '#lib/domain/result.ts';
import { ENCRYPTED_KIND, kindOfFile } from '#lib/format/file-kind.ts';
import type { CarriedProject } from '#lib/format/open-figure.ts';
import { MAX_FILE_MB } from '#lib/format/file-size.ts';
import { MAX_CARRIED, openProjectFile } from '#lib/format/open.ts';
import { EXTENSION } from '#lib/format/version.ts';
import type { Carrier } from '#lib/render/carried/read.ts';
import { pickFile, readBytes } from '#lib/storage/files.ts';

/** What may be a figure with its project inside, by what its kind is called. */
const CARRIERS: Readonly<Record<Carrier, string>> = {
	PNG: '.png',
	SVG: '.svg',
	PDF: '.pdf',
	'Office/ZIP': '.pptx'
};

/** Lets a person choose a project file or a figure. `null` when she changed her mind. Call it from a gesture. */
export function chooseProjectFile(): Promise<File | null> {
	return pickFile([EXTENSION, 'application/json', ...Object.values(CARRIERS)].join());
}

/** True for a project file behind a password, which `encrypted-project.ts` opens first. */
export async function isEncryptedFile(file: Blob): Promise<boolean> {
	const read = await readBytes(file.slice(0, 1000));
	return read.ok && kindOfFile(read.value) === ENCRYPTED_KIND;
}

/**
 * Reads a file a person chose or dropped, be it a project file or a figure that carries its project:
 * the document in it, or every problem it has.
 */
export async function readProjectFile(file: Blob): Promise<Result<CarriedProject>> {
	if (file.size > MAX_FILE_MB * 1024 * 1024) {
		return failure({ code: 'file.tooLarge', data: { limit: `${MAX_FILE_MB} MB` } });
	}
	const read = await readBytes(file);
	if (!read.ok) return read;
	const kind = kindOfFile(read.value);
	if (isCarrier(kind)) return readFigure(kind, read.value);
	const opened = openProjectFile(read.value);
	return opened.ok ? success({ document: opened.value, stamp: null }, opened.notes) : opened;
}

/** The code that takes figures apart is loaded when there is one. */
async function readFigure(kind: Carrier, bytes: Uint8Array): Promise<Result<CarriedProject>> {
	const [{ readCarried }, { openFigureText }] = await Promise.all([
		import('#lib/render/carried/read.ts'),
		import('#lib/format/open-figure.ts')
	]);
	const carried = readCarried(kind, bytes, MAX_CARRIED);
	if (!carried.ok) return carried;
	if (carried.value === null) return failure({ code: 'file.noProject', data: { kind } });
	return openFigureText(carried.value);
}

function isCarrier(kind: string | null): kind is Carrier {
	return kind !== null && kind in CARRIERS;
}
