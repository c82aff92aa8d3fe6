import { afterEach, expect, it, vi } from 'vitest';

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
