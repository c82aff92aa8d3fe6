/*
 * The rule behind the layer table of README.md: what a file may import, said once for each layer.
 * ESLint's own `no-restricted-imports` does not see `import()`, `import('…')` types and `export from`.
 */

/**
 * @typedef {object} Layer
 * @property {string} name for the message
 * @property {readonly string[]} lib what it may import from `#lib/`: a layer (`domain`) or one file (`report.ts`)
 * @property {readonly string[]} [libTypes] what it may import types from
 * @property {readonly string[]} outside packages; `name/*` allows the paths below it
 */

/** @type {import('eslint').Rule.RuleModule} */
export const layerImports = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object' }],
		messages: {
			parent: 'Import across folders with #lib/…, not "{{path}}".',
			layer: '{{layer}} may not import "{{path}}". The layer table of README.md says what it may.',
			types: '{{layer}} may import only types from "{{path}}".',
			extension: 'Name the file with its extension: "{{path}}".',
			outside: '{{layer}} may not depend on "{{path}}".'
		}
	},
	create(context) {
		const layer = /** @type {Layer} */ (context.options[0]);

		/**
		 * @param {import('eslint').Rule.Node} node
		 * @param {{ type: string, value?: unknown }} source
		 * @param {boolean} typesOnly
		 */
		function check(node, source, typesOnly) {
			const path = source.type === 'Literal' ? source.value : undefined;
			if (typeof path !== 'string') return;
			const messageId = faultOf(layer, path, typesOnly);
			if (messageId) context.report({ node, messageId, data: { layer: layer.name, path } });
		}

		return {
			ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node, 'importKind')),
			ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node, 'exportKind')),
			ExportNamedDeclaration: (node) => {
				if (node.source) check(node, node.source, isTypeOnly(node, 'exportKind'));
			},
			ImportExpression: (node) => check(node, node.source, false),
			/** @param {import('eslint').Rule.Node & { source: { type: string } }} node */
			TSImportType: (node) => check(node, node.source, true)
		};
	}
};

/**
 * @param {Layer} layer
 * @param {string} path
 * @param {boolean} typesOnly
 * @returns {string | null} the id of the message, or null where the import is allowed
 */
function faultOf(layer, path, typesOnly) {
	if (path.startsWith('./') || layer.outside.some((pattern) => matches(pattern, path))) return null;
	if (path.startsWith('..')) return 'parent';
	if (!path.startsWith('#lib/')) return 'outside';
	const inside = path.slice('#lib/'.length).replace(/\?.*$/, '');
	if (!/\.(ts|js|svelte|json|css)$/.test(inside)) return 'extension';
	if (isListed(layer.lib, inside)) return null;
	if (!isListed(layer.libTypes ?? [], inside)) return 'layer';
	return typesOnly ? null : 'types';
}

/**
 * @param {readonly string[]} entries
 * @param {string} file
 */
function isListed(entries, file) {
	return entries.some((entry) => file === entry || file.startsWith(`${entry}/`));
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
	return pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * `import type { … }` and `export type { … } from`.
 *
 * @param {object} node
 * @param {'importKind' | 'exportKind'} kind
 */
function isTypeOnly(node, kind) {
	return /** @type {Record<string, unknown>} */ (node)[kind] === 'type';
}
