import { setValue } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { parseCellText } from '#lib/format/cell-text.ts';
import { preview } from '#lib/state/preview.ts';

/**
 * The document as it would be if what is being typed were confirmed, so that the arrow recolours
 * with every digit. Text that is no level of the scale changes nothing.
 */
export function previewTyping(document: Document, cell: Cell, text: string | null): Document {
	if (text === null || text === '') return document;
	const parsed = parseCellText(text, document.project.framework.scale);
	return parsed.ok ? preview(document, setValue(cell, parsed.value)) : document;
}
