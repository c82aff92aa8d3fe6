import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';

interface Entry {
	version?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

let packages: Map<string, Entry>;

beforeAll(async () => {
	const text = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8');
	const lock = JSON.parse(text) as { packages: Record<string, Entry> };
	packages = new Map(Object.entries(lock.packages).filter(([path]) => path !== ''));
});

/** Where Node would look for `name` from the package at `path`. */
function placesOf(name: string, path: string): string[] {
	const parents = path.split('/node_modules/');
	return parents
		.map((_, depth) => `${parents.slice(0, depth + 1).join('/node_modules/')}/node_modules/${name}`)
		.concat(`node_modules/${name}`);
}

describe('the lock file', () => {
	test('names no registry, so that any mirror serves it', () => {
		const bound = [...packages].filter(([, { resolved }]) => resolved?.startsWith('http'));
		expect(bound).toEqual([]);
	});

	test('pins the content of every package', () => {
		const loose = [...packages].filter(([, { integrity }]) => integrity === undefined);
		expect(loose).toEqual([]);
	});

	test('runs no script on installing', () => {
		const running = [...packages].filter(([, { hasInstallScript }]) => hasInstallScript);
		expect(running).toEqual([]);
	});

	test('knows the binaries of every platform', () => {
		const missing = [...packages].flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter(
				(name) => !placesOf(name, path).some((place) => packages.has(place))
			)
		);
		expect(missing).toEqual([]);
	});

	test('holds one Playwright', () => {
		const cores = [...packages.keys()].filter((path) =>
			path.endsWith('node_modules/playwright-core')
		);
		expect(cores).toHaveLength(1);
	});
});
