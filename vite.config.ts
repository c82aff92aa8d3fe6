import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The packages and layers that stand under every screen; not the dictionaries and data loaded on demand. */
const CORE =
	/node_modules[\\/](svelte|dexie|zod|immer|esm-env|clsx|devalue)[\\/]|src[\\/]lib[\\/](domain[\\/](?!data|example|starters|scale-presets|survey)|storage|state|i18n[\\/](?!da|en|(?!edit|problem)\w+-words)|report|trusted)/;

export default defineConfig({
	plugins: [sveltekit()],
	// The same code without the detours for browsers of ten years ago: 3 kB less on the first visit.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	build: {
		rolldownOptions: {
			checks: { bundlerTimings: false },
			// What every screen needs comes in one piece: many small ones compress worse and load later.
			output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } }
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
