import { sveltekit } from '@sveltejs/kit/vite';
import type { Manifest, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { PDFKIT } from './src/headless/pdfkit.js';

const ROUTES = `${import.meta.dirname}/src/routes/`;
const ROOT = ['+layout.ts', '+layout.svelte', '+error.svelte'];
const PROJECT = [...ROOT, 'project/[id]/+layout.ts', 'project/[id]/+layout.svelte'];
const HOME = [...ROOT, '+page.svelte'];
const SCORE = [...PROJECT, 'project/[id]/score/+page.svelte'];
const COMPARE = [...PROJECT, 'project/[id]/compare/+page.svelte'];

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** All that modules need at once: what they import, and so on, but not what they load on demand. */
function needsOf(ids: readonly string[], graph: Graph, known = new Set<string>()): Set<string> {
	for (const id of ids) {
		if (known.has(id)) continue;
		known.add(id);
		needsOf(graph.getModuleInfo(id)?.importedIds ?? [], graph, known);
	}
	return known;
}

/*
 * What the score screen needs comes in three pieces: `core` has what the list of projects needs too,
 * `project` what the comparison does, `score` the rest. Many small pieces compress worse and load later.
 * Nothing is in them that the score screen could start without.
 */
let score = new Set<string>();
let home = new Set<string>();
let compare = new Set<string>();

const pieces: Plugin = {
	name: 'pieces',
	buildEnd() {
		const needs = (page: string[]) =>
			needsOf(
				page.map((file) => ROUTES + file),
				this
			);
		score = needs(SCORE);
		home = needs(HOME);
		compare = needs(COMPARE);
	}
};

/**
 * What is fetched beside a part that is loaded on demand: for a page, all it imports; for other parts their
 * styles only. What those import is mostly there already, and its names would be fetched with every page.
 */
function preloadsOf(_: string, needs: readonly string[], { hostId }: { hostId: string }): string[] {
	const isForPage = hostId.includes('/entry/');
	return needs.filter((file) => isForPage || file.endsWith('.css'));
}

/*
 * The service worker keeps what the manifest of the build lists. Vite lists a worker there, but not
 * what the worker loads on demand, so that exporting would fail offline.
 */
const workerPieces: Plugin = {
	name: 'worker-pieces',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const manifest = bundle['.vite/manifest.json'];
			if (manifest?.type !== 'asset') return;
			const listed = JSON.parse(manifest.source.toString()) as Manifest;
			for (const file of Object.keys(bundle)) {
				if (file.includes('/workers/chunks/')) listed[file] = { file };
			}
			manifest.source = JSON.stringify(listed, null, 2);
		}
	}
};

export default defineConfig({
	plugins: [sveltekit(), pieces, workerPieces],
	resolve: {
		alias: [
			// The same code without the detours for browsers of ten years ago: 3 kB less on the first visit.
			{ find: 'dexie', replacement: 'dexie/dist/modern/dexie.mjs' },
			PDFKIT
		]
	},
	// The code of a format comes when it is asked for, in the worker too.
	worker: { format: 'es' },
	build: {
		modulePreload: { resolveDependencies: preloadsOf },
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: {
				codeSplitting: {
					groups: [
						{ name: 'core', priority: 1, test: (id) => score.has(id) && home.has(id) },
						{ name: 'project', test: (id) => score.has(id) && compare.has(id) },
						{ name: 'score', test: (id) => score.has(id) }
					]
				}
			}
		}
	},
	test: {
		environment: 'node',
		// Lint and the first import of a large module are slow on a busy machine.
		testTimeout: 20_000,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/unit.json' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/figures/**/*.test.ts']
				}
			},
			{
				// Files opened by other programs, which are not on every machine.
				extends: true,
				test: { name: 'office', include: ['tests/office/**/*.test.ts'], testTimeout: 120_000 }
			}
		]
	}
});
