import type { Recipe } from './edits.ts';
import { refuseLabel } from './framework-rules.ts';
import type { Scale } from './scale.ts';
import { MAX_PROSE } from './text.ts';

/** What a scale says of itself. What its numbers are is not among it. */
export type ScaleWords = Pick<Scale, 'name' | 'quantity' | 'shortQuantity' | 'citation'>;

/** Changes the words of the scale; no number and no level. What breaks a rule is left as it was. */
export function editScale({ citation, ...labels }: Partial<ScaleWords>): Recipe {
	return ({ project }) => {
		const { scale } = project.framework;
		for (const key of ['name', 'quantity', 'shortQuantity'] as const) {
			const label = labels[key];
			if (label && !refuseLabel(label)) scale[key] = { ...label };
		}
		if (citation) {
			scale.citation = {
				da: citation.da.slice(0, MAX_PROSE),
				en: citation.en.slice(0, MAX_PROSE)
			};
		}
	};
}
