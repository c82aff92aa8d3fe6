import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESULTS, showChanges, type Change } from '../support/golden-page.ts';
import {
	digestOf,
	drawGoldenFiles,
	GOLDEN_DIGESTS,
	GOLDEN_PROJECTS,
	ROOT
} from '../support/golden-projects.ts';
import { withLastCommit } from '../support/last-commit.ts';

/*
 * Every file of ten projects has the bytes it had when somebody accepted it, whoever makes it:
 * `e2e/same-bytes.spec.ts` holds the browser's against the same digests. What has changed is drawn
 * once more by the last commit, and both are shown beside each other.
 */

const isUpdating = process.env.UPDATE_FIGURES === '1';
const MINUTE = 60_000;

const digests: Record<string, Record<string, string>> = {};
const changed: { project: string; file: string; bytes: Buffer }[] = [];

beforeAll(async () => {
	for (const side of ['old', 'new']) await rm(RESULTS + side, { recursive: true, force: true });
});

afterAll(async () => {
	if (isUpdating) {
		const sorted = Object.fromEntries(GOLDEN_PROJECTS.map((name) => [name, digests[name] ?? {}]));
		await writeFile(`${ROOT}tests/figures/digests.json`, `${JSON.stringify(sorted, null, '\t')}\n`);
	}
	await showChanges('files', isUpdating ? [] : await keepBoth());
}, 5 * MINUTE);

/** Neither clock nor language of the computer may show: every second project is drawn elsewhere. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };

describe('the files of', () => {
	const projects = GOLDEN_PROJECTS.map((name, i) => ({ name, env: i % 2 === 0 ? {} : ELSEWHERE }));
	it.each(projects)(
		'$name are the same to the byte',
		{ timeout: MINUTE },
		async ({ name, env }) => {
			const files = await drawGoldenFiles(name, { env });
			const drawn = Object.fromEntries([...files].map(([file, bytes]) => [file, digestOf(bytes)]));
			digests[name] = drawn;
			if (isUpdating) return;
			const known = GOLDEN_DIGESTS[name] ?? {};
			for (const [file, bytes] of files) {
				if (drawn[file] !== known[file]) changed.push({ project: name, file, bytes });
			}
			expect(drawn, 'what has changed is shown in test-results/figures/index.html').toEqual(known);
		}
	);
});

/** Puts the new files, and the old ones as far as the last commit makes them, where the page shows them. */
async function keepBoth(): Promise<Change[]> {
	const projects = [...new Set(changed.map(({ project }) => project))];
	const drawOld = async (root: string) => {
		const old = new Map<string, Map<string, Buffer>>();
		for (const project of projects) old.set(project, await drawGoldenFiles(project, { root }));
		return old;
	};
	const old = projects.length > 0 ? await withLastCommit(drawOld) : null;
	const changes: Change[] = [];
	for (const { project, file, bytes } of changed) {
		const oldBytes = old?.get(project)?.get(file);
		// Only what was accepted is the old one.
		const isAccepted = oldBytes && digestOf(oldBytes) === GOLDEN_DIGESTS[project]?.[file];
		changes.push({
			name: `${project}: ${file}`,
			old: isAccepted ? await keep(`old/${project}/${file}`, oldBytes) : null,
			new: await keep(`new/${project}/${file}`, bytes)
		});
	}
	return changes;
}

async function keep(path: string, bytes: Uint8Array): Promise<string> {
	await mkdir(dirname(RESULTS + path), { recursive: true });
	await writeFile(RESULTS + path, bytes);
	return RESULTS + path;
}
