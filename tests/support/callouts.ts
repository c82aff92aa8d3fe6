import { produce } from 'immer';
import { setCallout } from '#lib/domain/evidence-edits.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import type { LocalText } from '#lib/domain/text.ts';

/** The project with notes on its figures. */
export function withCallouts(
	project: Project,
	callouts: readonly (readonly [cell: Cell, text: LocalText])[]
): Project {
	const document: Document = { project, ballots: {} };
	return callouts.reduce((noted, said) => produce(noted, setCallout(...said)), document).project;
}
