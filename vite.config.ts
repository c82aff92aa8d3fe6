import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/figures/**/*.test.ts'],
		environment: 'node',
		// Lint and the first import of a large module are slow on a busy machine.
		testTimeout: 20_000,
		reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
	}
});
