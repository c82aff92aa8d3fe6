import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/*
 * The rules of the house hold only as long as lint says so. Each is broken here on purpose, in the
 * place of a file that exists: type-aware rules know no others.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Without the rules that ask the type checker, which takes its time after each change of a file. */
const untyped = new ESLint({ cwd: ROOT, overrideConfig: ts.configs.disableTypeChecked });
const typed = new ESLint({ cwd: ROOT });

/** The rules that `code` would break if it stood in a file of `folder`. */
async function broken(
	folder: string,
	code: string,
	{ extension = '.ts', eslint = untyped } = {}
): Promise<string[]> {
	const name = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).find((file) =>
		file.endsWith(extension)
	);
	if (name === undefined) throw new Error(`no ${extension} file in ${folder}`);
	const results = await eslint.lintText(code, { filePath: join(ROOT, folder, name) });
	return results.flatMap(({ messages }) =>
		messages.map((message) => message.ruleId ?? message.message)
	);
}

describe('import directions', () => {
	const rule = 'house/layer-imports';

	test.each([
		['domain', '#lib/format/open.ts'],
		['domain', '#lib/scene/scene.ts'],
		['domain', '#lib/report.ts'],
		['domain', 'svelte'],
		['domain', 'dexie'],
		['format', '#lib/storage/database.ts'],
		['format', '#lib/scene/scene.ts'],
		['scene', '#lib/render/svg.ts'],
		['scene', '#lib/i18n/i18n.svelte.ts'],
		['scene', 'svelte'],
		['render', '#lib/state/editor.svelte.ts'],
		['render', '#lib/storage/database.ts'],
		['storage', '#lib/state/editor.svelte.ts'],
		['storage', 'svelte'],
		['i18n', '#lib/state/editor.svelte.ts'],
		['state', '#lib/ui/controls/Icon.svelte'],
		['state', '#lib/commands/all.ts'],
		['state', '#lib/scene/scene.ts'],
		['state', '$app/state'],
		['work', '#lib/state/editor.svelte.ts'],
		['commands', '#lib/ui/controls/Icon.svelte'],
		['ui', '#lib/storage/database.ts'],
		['ui', '#lib/format/open.ts'],
		['ui', '$app/navigation'],
		['ui', 'dexie'],
		['../headless', '#lib/ui/style.ts'],
		['../headless', '#lib/state/editor.svelte.ts'],
		['../headless', '#lib/storage/database.ts'],
		['../headless', 'svelte']
	])('%s may not import %s', async (layer, path) => {
		expect(await broken(`src/lib/${layer}`, `import ${JSON.stringify(path)};`)).toContain(rule);
	});

	test.each([
		["import '../state/context.ts';", 'a path through the parent folder'],
		["import '#lib/domain/ids';", 'a path without its extension'],
		["export * from '#lib/ui/style.ts';", 'an export from above'],
		["export { a } from '#lib/ui/style.ts';", 'a named export from above'],
		["export const later = () => import('#lib/ui/style.ts');", 'an import on demand'],
		["export type Later = import('#lib/ui/style.ts').Later;", 'an import of a type alone']
	])('%s is %s and fails', async (code) => {
		expect(await broken('src/lib/domain', code)).toContain(rule);
	});

	test('render may import types of the domain, and types only', async () => {
		const types =
			"import type { Project } from '#lib/domain/project.ts';\nexport type Shown = Project;";
		const values = "import { textIn } from '#lib/domain/text.ts';\nexport const read = textIn;";
		expect(await broken('src/lib/render', types)).toEqual([]);
		expect(await broken('src/lib/render', values)).toContain(rule);
	});

	test.each([
		['src/lib/format', "export { textIn } from '#lib/domain/text.ts';"],
		['src/lib/scene', "export { textIn } from '#lib/domain/text.ts';"],
		['src/lib/storage', "export { Dexie } from 'dexie';"],
		['src/lib/state', "export { report } from '#lib/report.ts';"],
		['src/lib/commands', "export { report } from '#lib/report.ts';"],
		['src/routes', "export { page } from '$app/state';"]
	])('%s may say %s', async (folder, code) => {
		expect(await broken(folder, code)).toEqual([]);
	});

	test('D3 does not touch the document', async () => {
		const code = "import { select } from 'd3';\nexport const root = select('svg');";
		expect(await broken('src/lib/scene', code)).toContain('no-restricted-imports');
	});

	test.each(['domain', 'format', 'storage', 'state'])(
		'%s may import Zod in its small build only',
		async (layer) => {
			const from = (path: string) =>
				`import * as z from '${path}';\nexport const Text = z.string();`;
			expect(await broken(`src/lib/${layer}`, from('zod/mini'))).toEqual([]);
			expect(await broken(`src/lib/${layer}`, from('zod'))).toContain('no-restricted-imports');
		}
	);
});

describe('the pure core', () => {
	const PURE = ['src/lib/domain', 'src/lib/format', 'src/lib/scene'];
	const SURROUNDINGS = [
		['document.title', 'no-restricted-globals'],
		['window.innerWidth', 'no-restricted-globals'],
		['localStorage.length', 'no-restricted-globals'],
		['indexedDB.databases()', 'no-restricted-globals'],
		['navigator.language', 'no-restricted-globals'],
		['crypto.randomUUID()', 'no-restricted-globals'],
		['Date.now()', 'no-restricted-syntax'],
		['new Date()', 'no-restricted-syntax'],
		['Math.random()', 'no-restricted-syntax'],
		['(12.5).toLocaleString()', 'no-restricted-syntax']
	] as const;

	for (const folder of PURE) {
		test.each(SURROUNDINGS)(`${folder} may not say %s`, async (expression, rule) => {
			expect(await broken(folder, `export const found = ${expression};`)).toContain(rule);
		});
	}
});

describe('safety', () => {
	test.each([
		['console.log(1);', 'no-console'],
		["document.body.innerHTML = '<b>';", 'no-restricted-syntax'],
		["document.body.insertAdjacentHTML('beforeend', '<b>');", 'no-restricted-syntax'],
		["document.write('<b>');", 'no-restricted-syntax'],
		["document.createRange().createContextualFragment('<b>');", 'no-restricted-syntax'],
		["eval('1');", 'no-eval'],
		['Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
		[
			'[1].forEach(async () => { await Promise.resolve(); });',
			'@typescript-eslint/no-misused-promises'
		],
		['export const anything: any = 1;', '@typescript-eslint/no-explicit-any'],
		[
			"import { Announcer } from './announcer.svelte.ts';\nexport type Voice = Announcer;",
			'@typescript-eslint/consistent-type-imports'
		]
	])('%s fails in every layer', { timeout: 120_000 }, async (code, rule) => {
		expect(await broken('src/lib/state', code, { eslint: typed })).toContain(rule);
	});

	test.each([
		['{@html "<b>"}', 'svelte/no-at-html-tags'],
		['<a href="https://sst.dk" target="_blank">{1}</a>', 'svelte/no-target-blank'],
		['<p style="color: red"></p>', 'no-restricted-syntax'],
		['<p>Ready</p>', 'no-restricted-syntax'],
		['<img src="a.png" alt="A figure" />', 'no-restricted-syntax'],
		['{#each [1] as n}{n}{/each}', 'svelte/require-each-key']
	])('%s fails in a component', async (markup, rule) => {
		expect(await broken('src/lib/ui', markup, { extension: '.svelte' })).toContain(rule);
	});

	test('a component may set a style property and show what it is given', async () => {
		const markup =
			'<script lang="ts">\n\tlet { words }: { words: string } = $props();\n</script>\n\n<p style:color="red">{words}</p>\n';
		expect(await broken('src/lib/ui', markup, { extension: '.svelte' })).toEqual([]);
	});
});
