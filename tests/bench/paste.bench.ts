import { produce } from 'immer';
import { bench, describe } from 'vitest';
import { planClipboard } from '#lib/commands/paste-plan.ts';
import { setValues } from '#lib/domain/edits.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { aCopiedSheet } from '../support/copied-sheet.ts';

/* How long a whole project takes from the clipboard into the document: 20 x 11 x 5 cells, 30 of them wrong. */

const { document, text, html } = aCopiedSheet();
const area = areasInOrder(document.project)[0]?.id;
if (!area) throw new Error('the starter has areas');
const range = { top: 0, left: 0, bottom: 0, right: 0 };

function paste(copied: { text: string; html: string }): void {
	if (!area) return;
	const plan = planClipboard(document.project, area, range, copied);
	if (!plan.ok || plan.value.refused.length !== 30) throw new Error('30 fields are wrong');
	produce(document, setValues(plan.value.changes));
}

describe('1,100 cells read, checked and set', () => {
	bench('from text', () => paste({ text, html: '' }));
	bench('from text and the HTML of Excel', () => paste({ text, html }));
});
