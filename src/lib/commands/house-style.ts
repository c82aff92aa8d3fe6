import { HouseStyle } from '#lib/domain/house-style.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import {
	MAX_STYLE_BYTES,
	openStyleFile,
	saveStyleText,
	STYLE_EXTENSION
} from '#lib/format/style-file.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { pickFile, readBytes, saveBytes } from '#lib/storage/files.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

/* The house style of this computer, and of files. */

const KEY = 'houseStyle';

/** The style that is kept in this browser; `null` where there is none, or it cannot be read. */
export async function readHouseStyle(db: VarmekortDatabase): Promise<HouseStyle | null> {
	return readSetting(db, KEY, HouseStyle).catch(() => null);
}

/** Keeps a style in this browser, for every project that asks for it. */
export async function keepHouseStyle(
	db: VarmekortDatabase,
	style: HouseStyle
): Promise<Result<null>> {
	try {
		await writeSetting(db, KEY, style);
		return success(null);
	} catch {
		return failure({ code: 'storage.failed' });
	}
}

/** Downloads a style as a file with the name of the project it is of. Gives its full name. */
export function downloadHouseStyle(style: HouseStyle, title: string): string {
	const name = `${safeFileName([title])}${STYLE_EXTENSION}`;
	saveBytes(name, saveStyleText(style), 'application/json');
	return name;
}

/** Lets a person choose a style file. `null` when she changed her mind. Call it from a gesture. */
export function chooseHouseStyleFile(): Promise<File | null> {
	return pickFile(`${STYLE_EXTENSION},application/json`);
}

/** Reads a file a person chose: the style in it, or every problem it has. */
export async function readHouseStyleFile(file: Blob): Promise<Result<HouseStyle>> {
	// A larger one is refused by its length alone.
	const read = await readBytes(file.slice(0, MAX_STYLE_BYTES + 1));
	return read.ok ? openStyleFile(read.value) : read;
}
