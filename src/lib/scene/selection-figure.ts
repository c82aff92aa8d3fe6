import './figure-metrics.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Constraint } from '#lib/domain/selection/constraint.ts';
import type { Language } from '#lib/domain/text.ts';
import { accountOf } from './figure-account.ts';
import { finishPage, layOutPage, type FigureOptions } from './figure-page.ts';
import { formatPoints } from './points.ts';
import type { Scene } from './scene.ts';
import { shortConstraint } from './selection-constraints.ts';
import { layOutCriteria } from './selection-legend.ts';
import { readSelection, type SelectionReading } from './selection-reading.ts';
import { layOutRows } from './selection-rows.ts';
import { selectionTitle, selectionQuantity } from './selection-title.ts';
import { selectionWords } from './selection-words.ts';
import { formatPercent } from './words.ts';

/**
 * The publication figure of a selection: all areas by points, what each criterion adds to them, how
 * firmly they stand, and who is chosen. Where the constraints allow no set, words say so.
 */
export function buildSelectionFigure(project: Project, options: FigureOptions): Scene {
	const { language, theme, numerals = true } = options;
	const reading = readSelection(project);
	const page = layOutPage(
		project,
		{
			eyebrow: selectionWords[language].eyebrow,
			title: selectionTitle(project, language),
			quantity: selectionQuantity(project, language),
			note: noteOf(project, reading, language)
		},
		(room) => layOutCriteria(reading, room, language, theme),
		options,
		'dense'
	);
	const rows = layOutRows(reading, page, { language, theme, numerals });
	const account = options.account?.() ?? accountOf(project, { kind: 'selection' }, language);
	return finishPage(page, rows, account);
}

/** What the signs mean, and what the set had to satisfy. */
function noteOf(project: Project, reading: SelectionReading, language: Language): string {
	const words = selectionWords[language];
	const listed = (constraints: readonly Constraint[]) =>
		constraints
			.map(({ requirement }) => shortConstraint(project, requirement, language))
			.filter((told) => told !== '')
			.join('; ');
	const constraints = listed(reading.constraints);
	const broken = listed(reading.broken);
	const { near, spreadWeight, rows } = reading;
	return [
		...(broken === '' ? [] : [words.broken(broken)]),
		...(constraints === '' ? [] : [words.constraints(constraints)]),
		...(rows.some(({ standing }) => standing)
			? [words.standingNote(formatPoints(near, language).replace(/[.,]0$/, ''))]
			: []),
		...(reading.isComplete ? [] : [words.moreNear]),
		...(reading.isProven ? [] : [words.notProven]),
		...(spreadWeight > 0 ? [words.variation(formatPercent(spreadWeight * 100, language))] : [])
	].join(' ');
}
