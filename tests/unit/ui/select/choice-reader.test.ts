import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '#lib/domain/edits.ts';
import type { CriterionId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import type { Weighing } from '#lib/domain/selection/selection.ts';
import {
	selectionOf,
	setLock,
	setSizes,
	setWeighing
} from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { applyPatches, changeBetween } from '#lib/storage/patch.ts';
import { ChoiceReader } from '#lib/ui/select/choice-reader.ts';
import { anExample } from '../../../support/documents.ts';

/** An edit as the editor makes it. */
function edit(document: Document, recipe: Recipe): Document {
	const next = produce(document, (draft) => {
		recipe(draft);
	});
	return applyPatches(document, changeBetween(document, next).patches);
}

function read(reader: ChoiceReader, { project }: Document, weighing?: Weighing) {
	const kept = selectionOf(project);
	const selection = weighing ? { ...kept, weighing } : kept;
	return reader.read(project, selection, selection.sizes.min);
}

function points(document: Document, first: number): Weighing {
	const ids = Object.keys(selectionOf(document.project).criteria) as CriterionId[];
	const [one = '', ...others] = ids;
	const rest = others.map((id) => [id, (100 - first) / others.length] as const);
	return { kind: 'points', points: Object.fromEntries([[one, first], ...rest]) };
}

describe('A choice that is read again and again', () => {
	// The first weights keep the scales; from then on nothing but weights changes.
	const weighed = edit(anExample(), setWeighing(points(anExample(), 40)));

	it('is the same when a weight that was moved is written down', () => {
		const reader = new ChoiceReader();
		const before = read(reader, weighed);
		const moved = points(weighed, 60);
		const drafted = read(reader, weighed, moved);
		expect(drafted).not.toBe(before);
		expect(drafted.criteria).toBe(before.criteria);
		const kept = edit(weighed, setWeighing(moved));
		expect(kept).not.toBe(weighed);
		expect(read(reader, kept)).toBe(drafted);
	});

	it('is what a fresh reading gives, whatever was edited', () => {
		const reader = new ChoiceReader();
		const [area] = areasInOrder(weighed.project);
		if (!area) throw new Error('The example has areas.');
		let document = anExample();
		for (const recipe of [
			setWeighing(points(document, 70)),
			setWeighing(points(document, 30)),
			setLock(area.id, 'in'),
			setSizes({ min: 5, max: 5 }),
			(draft) => {
				delete draft.project.areas[area.id];
			},
			setWeighing(points(document, 55))
		] satisfies Recipe[]) {
			document = edit(document, recipe);
			const selection = selectionOf(document.project);
			expect(read(reader, document)).toEqual(
				choiceOf(document.project, selection, selection.sizes.min)
			);
		}
	});
});
