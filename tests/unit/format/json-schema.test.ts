import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ProjectFile } from '#lib/format/file-schema.ts';

const PUBLISHED = new URL('../../../static/varmekort.schema.json', import.meta.url);

/* `UPDATE_SCHEMA=1 npx vitest run tests/unit/format/json-schema.test.ts` writes it anew. */
it('the published JSON Schema is that of the current project file', async () => {
	const schema = z.toJSONSchema(ProjectFile, { target: 'draft-2020-12' });
	const text = await format(JSON.stringify(schema), { parser: 'json', useTabs: true });
	if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, text);
	expect(readFileSync(PUBLISHED, 'utf8')).toBe(text);
});
