import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { layerImports } from './tests/lint/layer-imports.js';

/*
 * The layers, from the bottom up: who may import whom. README.md shows the same table;
 * tests/unit/architecture.test.ts breaks each of these rules on purpose.
 */
const REPORT = 'report.ts';
const TRUST = 'trusted-script.ts';
const SVELTE = ['svelte', 'svelte/*'];
const LAYERS = [
	{ name: 'domain', lib: ['domain'], outside: ['zod/mini', 'immer', 'd3'] },
	{ name: 'format', lib: ['format', 'domain'], outside: ['zod/mini'] },
	{ name: 'scene', lib: ['scene', 'domain'], outside: ['d3'] },
	{
		name: 'render',
		lib: ['render', 'scene', 'domain/base64.ts', REPORT],
		libTypes: ['domain'],
		outside: [
			...SVELTE,
			...['fflate', 'fontkit', 'pdfkit', 'pdfkit/output'],
			...['@fontsource/*', '@fontsource-variable/*']
		]
	},
	{
		name: 'storage',
		lib: ['storage', 'domain', 'format', REPORT],
		outside: ['dexie', 'fake-indexeddb', 'zod/mini']
	},
	{ name: 'i18n', lib: ['i18n', 'domain/text.ts'], libTypes: ['domain'], outside: ['svelte'] },
	{
		name: 'state',
		lib: ['state', 'domain', 'format', 'storage', 'i18n', REPORT, TRUST],
		outside: [...SVELTE, 'immer', 'zod/mini']
	},
	/* Long work off the main thread: entry points of workers and how to call them. */
	{
		name: 'work',
		lib: ['work', 'domain', 'format', 'scene', 'render', REPORT, TRUST],
		outside: []
	},
	{
		name: 'commands',
		lib: [
			'commands',
			'domain',
			'format',
			'scene',
			'render',
			'storage',
			'i18n',
			'state',
			'work',
			REPORT
		],
		outside: []
	},
	{
		name: 'ui',
		lib: ['ui', 'domain', 'scene', 'render', 'i18n', 'state', 'commands', REPORT],
		outside: [...SVELTE, 'd3']
	}
];

/** The command line: the program without a screen, a database or a living state. */
const HEADLESS = {
	name: 'headless',
	lib: ['domain', 'format', 'scene', 'render', 'i18n', 'work', 'commands'],
	outside: ['node:fs/promises', 'node:path', 'node:util', 'playwright', 'zod/mini']
};

/** Names that reach for a screen, a disk or a network. */
const SURROUNDINGS = [
	...['window', 'document', 'navigator', 'location', 'history', 'screen', 'self', 'globalThis'],
	...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'crypto', 'performance', 'fetch'],
	...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'process']
];

const NEVER = [
	{
		selector:
			'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/], CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
		message: 'Markup is made by components: text put in as HTML may be executed.'
	}
];

const IMPURE = [
	{
		selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		message: 'The clock comes in as an argument.'
	},
	{
		selector:
			'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
		message: 'The clock comes in as an argument.'
	},
	{
		selector: 'MemberExpression[object.name="Math"][property.name="random"]',
		message: 'Randomness comes in as an argument.'
	},
	{
		selector:
			'CallExpression[arguments.length=0][callee.property.name=/^toLocale/], CallExpression[arguments.length<2][callee.property.name="localeCompare"], NewExpression[arguments.length=0][callee.object.name="Intl"]',
		message: 'The language comes in as an argument.'
	}
];

const COMPONENTS = [
	{
		selector: 'SvelteAttribute[key.name="style"]',
		message: 'The content security policy forbids style attributes: use a class or style:property.'
	},
	{
		selector: ':not(SvelteStyleElement, SvelteScriptElement) > SvelteText[value=/\\p{L}{2}/u]',
		message: 'Words a person reads live in the dictionaries.'
	},
	{
		selector:
			'SvelteAttribute[key.name=/^(aria-label|aria-description|alt|title|placeholder)$/] > SvelteLiteral[value=/\\p{L}{2}/u]',
		message: 'Words a person reads live in the dictionaries.'
	}
];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'tests/fixtures/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-syntax': ['error', ...NEVER],
			'object-shorthand': 'error',
			'prefer-template': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			'@typescript-eslint/consistent-type-definitions': 'off',
			// `data['name']` says that any name may be asked for, and may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// Records are keyed by ids; removing an entry is what an edit does.
			'@typescript-eslint/no-dynamic-delete': 'off',
			// Characters of a text are its code points here: no figure holds a joined emoji it must not split.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'no-restricted-syntax': ['error', ...NEVER, ...COMPONENTS],
			// `let { a } = $props()` is how a component says what it takes.
			'prefer-const': 'off',
			// An imported component is `any` to this parser; svelte-check knows its type and judges.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// `void cursor.active` names what an effect depends on.
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			// The one rule for links cannot see an address that comes in as a property.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': ['error', { enforceDynamicLinks: 'always' }],
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error'
		}
	},
	{ files: ['src/**', 'static/**'], languageOptions: { globals: globals.browser } },
	{
		files: ['src/{headless,server}/**', 'tests/**', '*.js', '*.ts'],
		languageOptions: { globals: globals.node }
	},
	{
		// What a test or a measurement says to a page runs there.
		files: ['tests/{bench,browsers,e2e,support}/**'],
		languageOptions: { globals: globals.browser }
	},
	{ files: ['src/service-worker/**'], languageOptions: { globals: globals.serviceworker } },
	{ plugins: { house: { rules: { 'layer-imports': layerImports } } } },
	{
		files: ['src/{routes,service-worker}/**', 'src/*.ts', 'src/lib/*.ts'],
		rules: {
			'house/layer-imports': [
				'error',
				{
					name: 'routes',
					lib: [...LAYERS.map((layer) => layer.name), REPORT, TRUST],
					outside: ['$app/*', '$service-worker', '@sveltejs/kit', ...SVELTE]
				}
			]
		}
	},
	{
		files: ['src/headless/**/*.ts'],
		rules: { 'house/layer-imports': ['error', HEADLESS] }
	},
	LAYERS.map((layer) => ({
		files: [`src/lib/${layer.name}/**`],
		rules: { 'house/layer-imports': ['error', layer] }
	})),
	{
		files: ['src/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'd3',
							importNames: ['select', 'selectAll', 'create', 'pointer', 'axisBottom', 'axisLeft'],
							message: 'D3 is for mathematics; Svelte touches the document.'
						},
						{
							name: 'zod',
							message: "Of Zod only the small build is shipped: import * as z from 'zod/mini'."
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/{domain,format,scene}/**'],
		rules: {
			'no-restricted-globals': ['error', ...SURROUNDINGS],
			'no-restricted-syntax': ['error', ...NEVER, ...IMPURE]
		}
	},
	{
		files: [
			'src/lib/report.ts',
			'src/headless/render.js',
			'src/server/**',
			'tests/{bench,support}/**'
		],
		rules: { 'no-console': 'off' }
	},
	{
		// A cast in JSDoc stands in a comment, which tsc reads and ESLint's tree leaves out.
		files: ['**/*.js'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	}
);
