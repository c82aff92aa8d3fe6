import type { AreaId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { shareOfScale, toScale } from '#lib/domain/scale.ts';
import { CONFIDENCES, type Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { readProfile } from '#lib/scene/profile.ts';
import { colourAt, inkOn } from '#lib/scene/ramps.ts';
import type { Colour } from '#lib/scene/scene.ts';
import type { FigureTheme } from '#lib/scene/theme.ts';
import { formatNumeral, formatSign } from '#lib/scene/words.ts';

/** A cell as the table shows it: the same as the stop on the arrow, in text. */
export interface TableCell {
	kind: Value['kind'] | 'interpolated';
	text: string;
	/** Of a score: its colour, and black or white on it, whichever contrasts more. */
	ground: Colour | null;
	ink: Colour | null;
	/** 0 to 3. */
	confidence: number;
	hasRationale: boolean;
	hasQuestion: boolean;
}

/** One technology of the table, year by year. */
export function tableRow(
	project: Project,
	area: AreaId,
	technology: TechnologyId,
	theme: FigureTheme,
	language: Language
): TableCell[] {
	const { scale } = project.framework;
	const { horizons, interpolated } = readProfile(project, area, technology);
	return horizons.map(({ id: horizon }, i) => {
		const { value, confidence, rationale, question } = scoreAt(project, {
			area,
			technology,
			horizon
		});
		const between = interpolated[i] ?? null;
		const ground =
			value.kind === 'level' ? colourAt(theme.ramp, shareOfScale(scale, value.level)) : null;
		return {
			kind: between === null ? value.kind : 'interpolated',
			text:
				between === null
					? formatSign(value, scale, language)
					: `≈${formatNumeral(toScale(scale, between), scale, language)}`,
			ground,
			ink: ground && inkOn(ground),
			confidence: confidence ? CONFIDENCES.indexOf(confidence) + 1 : 0,
			hasRationale: rationale !== '',
			hasQuestion: question !== undefined
		};
	});
}
