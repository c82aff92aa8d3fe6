import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from './office-package.ts';

/*
 * One page for everything that is compared with an accepted copy: what has changed, the old beside the
 * new, in any browser. Each test file tells its own changes when it has run.
 */

export const RESULTS = fileURLToPath(new URL('../../test-results/figures/', import.meta.url));
const PAGE = `${RESULTS}index.html`;

/** A file that is not as it was. */
export interface Change {
	name: string;
	/** Where the accepted one lies; `null` where there is none. */
	old: string | null;
	new: string;
}

/** Tells the changes of one test file, none included, and writes the page anew. */
export async function showChanges(testFile: string, changes: readonly Change[]): Promise<void> {
	await mkdir(RESULTS, { recursive: true });
	const shown = await Promise.all(changes.map(showChange));
	await writeFile(`${RESULTS}${testFile}.part.html`, shown.join('\n'));

	const parts = (await readdir(RESULTS)).filter((name) => name.endsWith('.part.html')).sort();
	const texts = await Promise.all(parts.map((name) => readFile(RESULTS + name, 'utf8')));
	const body = texts.filter((text) => text !== '').join('\n') || '<p>Nothing has changed.</p>';
	await writeFile(PAGE, `${HEAD}\n${body}\n`);
}

const HEAD = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Figures: old and new</title>
<style>
	body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; }
	section { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 24px; margin-bottom: 48px; }
	h2 { grid-column: 1 / -1; font-size: 17px; margin: 0; }
	figure { margin: 0; min-width: 0; }
	img, embed { width: 100%; border: 1px solid #ccc; }
	embed { height: 70vh; }
	pre { overflow-x: auto; border: 1px solid #ccc; padding: 8px; font-size: 12px; }
</style>
<h1>Old and new</h1>`;

async function showChange({ name, old, new: path }: Change): Promise<string> {
	const sides = await Promise.all([showSide('Old', old, path), showSide('New', path, old)]);
	return `<section><h2>${escape(name)}</h2>${sides.join('')}</section>`;
}

async function showSide(title: string, path: string | null, other: string | null): Promise<string> {
	if (path === null) return `<figure>${title}: there is none</figure>`;
	const address = escape(encodeURI(relative(dirname(PAGE), path)));
	const picture = path.endsWith('.svg')
		? `<img src="${address}" alt="" />`
		: path.endsWith('.pdf')
			? `<embed src="${address}" type="application/pdf" />`
			: `<pre>${escape(await linesOnlyIn(path, other))}</pre>`;
	return `<figure><figcaption><a href="${address}">${title}</a></figcaption>${picture}</figure>`;
}

const MAX_LINES = 60;

/** No browser draws a presentation: the elements of each part that the other file does not have. */
async function linesOnlyIn(path: string, other: string | null): Promise<string> {
	const mine = await elementsOf(path);
	const theirs = other === null ? null : await elementsOf(other);
	const lines = [...mine].flatMap(([part, elements]) => {
		const known = new Set(theirs?.get(part));
		const own = elements.filter((element) => !known.has(element));
		return own.length > 0 ? [`${part}:`, ...own] : [];
	});
	if (lines.length > MAX_LINES) return `${lines.slice(0, MAX_LINES).join('\n')}\n…`;
	return lines.join('\n') || 'No element that the other lacks: order, or how it is packed.';
}

async function elementsOf(path: string): Promise<Map<string, string[]>> {
	const parts = partsOf(await readFile(path));
	return new Map([...parts].map(([part, xml]) => [part, xml.split(/(?<=>)(?=<)/)]));
}

const escape = (text: string) =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
