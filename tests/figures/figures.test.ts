import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { renderSvg } from '#lib/render/svg.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { showChanges, type Change } from '../support/golden-page.ts';

/*
 * Every module beside this one exports functions that build a figure from realistic data; the name
 * says what it shows. Each is compared with output/<name>.svg. On a difference the new drawing is
 * written to output/<name>.changed.svg and shown beside the old one in test-results/figures/index.html;
 * `UPDATE_FIGURES=1` accepts it.
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

const changes: Change[] = [];
afterAll(() => showChanges('drawings', changes));

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
		changes.push({ name, old: known === null ? null : golden, new: changed });
		expect.fail(known === null ? `${golden} is missing` : `differs: see ${changed}`);
	});
});
