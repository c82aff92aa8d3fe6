import { produce } from 'immer';
import { expect, it } from 'vitest';
import { editScale } from '#lib/domain/scale-edits.ts';
import { MAX_PROSE, sameText } from '#lib/domain/text.ts';
import { anExample } from '../../support/documents.ts';

const before = anExample();
const { scale } = before.project.framework;

it('changes the words of a scale, and no score, number or level', () => {
	const name = { da: 'Vores skala', en: 'Our scale' };
	const quantity = sameText('Hvad vi måler');
	const after = produce(before, editScale({ name, quantity, citation: sameText('') }));
	expect(after.project.framework.scale).toEqual({
		...scale,
		name,
		quantity,
		citation: sameText('')
	});
	expect(after.project.cells).toBe(before.project.cells);
});

it('leaves a label without words, or too long, as it was, and cuts a long source', () => {
	const after = produce(
		before,
		editScale({
			name: sameText(' '),
			shortQuantity: sameText('x'.repeat(501)),
			citation: sameText('y'.repeat(MAX_PROSE + 1))
		})
	);
	const { citation } = after.project.framework.scale;
	expect(after.project.framework.scale).toEqual({ ...scale, citation });
	expect(citation.da).toHaveLength(MAX_PROSE);
});
