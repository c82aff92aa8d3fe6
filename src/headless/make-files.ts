import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#lib/domain/result.ts';
import type { HeadlessWords } from '#lib/i18n/headless-words.ts';
import { EMBEDDED_FONT_FILES, FONT_FILES } from '#lib/render/font-files.ts';
import { drawFigure, type FigureBytes, type FigureRequest } from '#lib/work/draw-figure.ts';
import type { FileToMake } from './file-requests.ts';
import type { Painter } from './painter.ts';
import { writeWhole } from './write-file.ts';

interface Voice {
	words: HeadlessWords;
	describe: (problem: Problem) => string;
	say: (line: string) => void;
}

/** Draws the files into a folder, which is made where it is missing. Gives what could not be made, in words. */
export async function makeFiles(
	files: readonly FileToMake[],
	folder: string,
	{ words, describe, say }: Voice
): Promise<string[]> {
	const failures: string[] = [];
	const drawing = await startDrawing(files);
	if (!drawing) return [words.noBrowser];
	try {
		for (const { name, request } of files) {
			const path = join(folder, name);
			const made = await drawing.draw(request);
			if (!made.ok) {
				failures.push(...made.problems.map((problem) => `${name}: ${describe(problem)}`));
				continue;
			}
			try {
				await mkdir(folder, { recursive: true });
				await writeWhole(path, made.value);
			} catch (error) {
				failures.push(words.notWritten(path, reasonOf(error)));
				continue;
			}
			say(path);
			for (const note of made.notes) say(`${name}: ${describe(note)}`);
		}
	} finally {
		await drawing.painter?.close();
	}
	return failures;
}

interface Drawing {
	painter: Painter | null;
	draw: (request: FigureRequest) => Promise<FigureBytes>;
}

/** `null` where pictures are wanted and nothing can paint them. A browser is started for them alone. */
async function startDrawing(files: readonly FileToMake[]): Promise<Drawing | null> {
	const hasPictures = files.some(({ request }) => request.format === 'png');
	const painter = hasPictures ? await (await import('./painter.ts')).Painter.start() : null;
	if (hasPictures && !painter) return null;
	const draw = (request: FigureRequest) => {
		const task = { ...request, files: FONT_FILES, embedded: EMBEDDED_FONT_FILES };
		if (request.format === 'png' && painter) return painter.draw(task);
		return drawFigure(task, NO_FONTS);
	};
	return { painter, draw };
}

/** Formats made in Node put fonts into the file or name them, and draw with none. */
const NO_FONTS = new Set() as unknown as FontFaceSet;

/** `ENOSPC`, `EACCES`: what the system calls it. */
function reasonOf(error: unknown): string {
	if (error instanceof Error && 'code' in error) return String(error.code);
	throw error;
}
