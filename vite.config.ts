import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

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
 * What the score screen shares with other pages comes in two pieces: `core` with the list of projects,
 * `project` with the comparison. Many small pieces compress worse and load later. Nothing is in them
 * that the score screen could start without.
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

export default defineConfig({
	plugins: [sveltekit(), pieces],
	// The same code without the detours for browsers of ten years ago: 3 kB less on the first visit.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	build: {
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: {
				codeSplitting: {
					groups: [
						{ name: 'core', priority: 1, test: (id) => score.has(id) && home.has(id) },
						{ name: 'project', test: (id) => score.has(id) && compare.has(id) }
					]
				}
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/figures/**/*.test.ts'],
		environment: 'node',
		// Lint and the first import of a large module are slow on a busy machine.
		testTimeout: 20_000,
		reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
	}
});
