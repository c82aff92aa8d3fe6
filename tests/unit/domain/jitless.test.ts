import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const SETTING = 'lib/domain/jitless.ts';

/** An import, for its value, of the setting or of a module that has imported it. */
const SETS_FIRST =
	/^(import|\} from) (?!type)[^;]*'(#lib\/domain|\.)\/(jitless|ids|text|score|scale|project|edit-label)\.ts';/m;

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

it('no schema of the document tries to compile code, which the security policy forbids', async () => {
	vi.resetModules();
	const compile = vi.fn(() => {
		throw new EvalError('refused by the content security policy');
	});
	vi.stubGlobal('Function', compile);
	const { Document } = await import('#lib/domain/project.ts');
	const { EditLabel } = await import('#lib/domain/edit-label.ts');
	expect(Document.safeParse({}).success).toBe(false);
	expect(EditLabel.safeParse({ code: 'project.create' }).success).toBe(true);
	expect(compile).not.toHaveBeenCalled();
});

it('every module that builds schemas takes that setting first', () => {
	const root = new URL('../../../src/', import.meta.url);
	const building = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
		.filter(
			({ path, text }) => /^import \* as z from 'zod\/mini'/m.test(text) && !path.endsWith(SETTING)
		);
	const late = building.filter(({ text }) => !SETS_FIRST.test(text));
	expect(building.length).toBeGreaterThan(5);
	expect(late.map(({ path }) => path)).toEqual([]);
});
