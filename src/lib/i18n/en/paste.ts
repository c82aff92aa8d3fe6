import type { paste as da } from '#lib/i18n/da/paste.ts';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);

/** Checking a paste before it is done, and copying the whole project as a table. */
export const paste = {
	titleRefused: 'Some cells cannot be pasted',
	title: 'Check before pasting',
	nothingYet: 'Nothing has been changed yet.',
	inAreas: (valid: number, total: number, areas: number) =>
		areas === 1
			? `${valid} of ${cells(total)} can be pasted.`
			: `${valid} of ${cells(total)} can be pasted, in ${areas} areas.`,
	none: (total: number) => `None of ${cells(total)} can be pasted.`,
	changed: (count: number) => (count === 1 ? '1 cell changes' : `${count} cells change`),
	cleared: (count: number) =>
		count === 1
			? '1 of these is cleared: it is empty in the table'
			: `${count} of these are cleared: they are empty in the table`,
	same: (count: number) => `${cells(count)} the same already`,
	refused: (count: number) => `${cells(count)} cannot be pasted`,
	locked: (count: number) =>
		count === 1 ? '1 cell is locked and left alone' : `${count} cells are locked and left alone`,
	rounded: (count: number) =>
		count === 1
			? '1 number is rounded, as the spreadsheet shows it'
			: `${count} numbers are rounded, as the spreadsheet shows them`,
	column: {
		place: 'Cell',
		text: 'Pasted text',
		reason: 'Why not',
		from: 'Before',
		to: 'After',
		now: 'Stays',
		exact: 'In the spreadsheet'
	},
	position: (row: number, column: number) => `row ${row}, column ${column}`,
	empty: '(empty)',
	applyValid: (valid: number) =>
		valid === 1 ? 'Paste 1 valid value' : `Paste ${valid} valid values`,
	applyNone: 'Paste nothing',
	faults: {
		merged: () => 'Covered by a merged cell. Only the first of the merged cells has a number.',
		formula: () =>
			'A formula. Copy the cells in the spreadsheet, so that the result comes with them.',
		tooNarrow: () =>
			'The column is too narrow in the spreadsheet to show the number. Widen it and copy again.',
		sheetError: () =>
			'An error in the spreadsheet, not a number. Correct it there, and copy again.',
		thousands: () =>
			'Can be read in two ways: with thousands or with decimals. Write the number without a thousands separator.',
		unknownArea: (name: string) =>
			name
				? `No area shown is called “${name}”.`
				: 'The row does not say which area it belongs to.',
		unknownTechnology: (name: string) =>
			name
				? `No technology shown is called “${name}”.`
				: 'The row does not say which technology it belongs to.',
		unknownYear: (name: string) =>
			name ? `“${name}” is not a year shown in the project.` : 'The column has no year.',
		ambiguousArea: (name: string) =>
			`Several areas fit “${name}”. Add a column with the profession or the number.`,
		ambiguousTechnology: (name: string) =>
			`Several technologies are called “${name}”. Give each a name of its own.`,
		twice: () => 'The cell is in the table more than once. Only the first is used.'
	},

	heads: { number: 'No.', area: 'Area', profession: 'Profession', technology: 'Technology' },
	areaNumber: (number: number) => `Area ${number}`,
	copiedAll: (areas: number) => `${areas} areas copied. Paste them into a spreadsheet.`
} satisfies typeof da;
