import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '#lib/render/svg.ts';
import type { Scene } from '#lib/scene/scene.ts';

/*
 * Every module beside this one exports functions that build a figure from realistic data; the name
 * says what it shows. Each is compared with output/<name>.svg. On a difference the new drawing is
 * written to output/<name>.changed.svg for a person to look at; `UPDATE_FIGURES=1` accepts it.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const output = `${folder}output/`;
const isUpdating = process.env.UPDATE_FIGURES === '1';

async function readIfThere(path: string): Promise<string | null> {
	return existsSync(path) ? readFile(path, 'utf8') : null;
}

const modules = import.meta.glob<Record<string, () => Scene>>(['./*.ts', '!./*.test.ts'], {
	eager: true
});

await mkdir(output, { recursive: true });

describe.each(Object.entries(modules))('%s', (_, figures) => {
	it.each(Object.entries(figures))('%s', async (name, build) => {
		const drawn = renderSvg(build());
		const golden = `${output}${name}.svg`;
		const changed = `${output}${name}.changed.svg`;
		const known = await readIfThere(golden);
		if (isUpdating) await writeFile(golden, drawn);
		if (isUpdating || drawn === known) {
			await rm(changed, { force: true });
			return;
		}
		await writeFile(changed, drawn);
		expect.fail(known === null ? `${golden} is missing` : `differs: see ${changed}`);
	});
});
