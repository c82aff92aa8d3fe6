import type { Problem } from '#lib/domain/result.ts';
import { gap, maybe } from '#lib/i18n/gaps.ts';
import type { Messages } from '#lib/i18n/messages.ts';

export const problems: Messages['problems'] = {
	'file.empty': () => 'The file is empty. Choose another file.',
	'file.tooLarge': (p) =>
		`The file is too large to be a project${maybe(p, 'limit', ' (the limit is ', ')')}. Choose another file.`,
	'file.notText': () => 'The file is not text. Choose a project file that ends in .varmekort.',
	'file.notJson': () =>
		'The file is broken or incomplete and cannot be read. Fetch it again, or open an earlier copy.',
	'file.otherKind': (p) =>
		`The file is not a Varmekort project${maybe(p, 'kind', '; it looks like ')}. Choose a project file that ends in .varmekort.`,
	'file.newer': () =>
		'The file or project was made by a newer version. It has not been changed. Update Varmekort and open it again.',
	'file.unknownVersion': () =>
		'The file names a version that does not exist. It has not been changed. Open an earlier copy.',
	'file.unreadable': () =>
		'The file could not be read from the disk. Check that it is still there and try again.',
	'file.noRoom': () =>
		'There is no room on the computer to take the file in. Your projects are kept. Free some space, and share it again.',
	'style.otherKind': (p) =>
		`The file is not a house style${maybe(p, 'kind', '; it looks like ')}. Nothing has been changed. Choose a file that ends in .varmekort-style.`,
	'style.tooLarge': (p) =>
		`The file is too large to be a house style${maybe(p, 'limit', ' (the limit is ', ')')}. Nothing has been changed. Choose another file.`,

	'file.noProject': (p) =>
		`The file carries no project. The figure may have been saved without it, or another program has taken it out${maybe(p, 'kind', ' (the file is ', ')')}. Open the project file instead, or save the figure again with “Put the project in the file”.`,
	'file.figureDamaged': () =>
		'The file is damaged or incomplete, so the project in it cannot be read. Fetch the figure again, or open the project file.',

	'document.missing': () => 'The field is missing from the file.',
	'document.unknownKey': (p) => `The file has an unknown field${maybe(p, 'key', ': ')}.`,
	'document.wrongType': (p) =>
		`The field has the wrong form${maybe(p, 'expected', '; expected ')}.`,
	'document.tooLong': (p) =>
		`The text is too long${maybe(p, 'limit', ' (at most ', ' characters)')}.`,
	'document.emptyText': () => 'The text is empty in both languages.',
	'document.invalid': (p) => `The value is not valid${maybe(p, 'value', ': ')}.`,
	'document.idMismatch': (p) => `The key and the id differ${maybe(p, 'id', ': ')}.`,
	'document.dangling': (p) =>
		`It refers to something that is not in the project${maybe(p, 'id', ': ')}.`,
	'document.offScale': (p) => `The number is outside the scale${maybe(p, 'value', ': ')}.`,
	'document.tooMany': (p) => `There are too many entries${maybe(p, 'limit', ' (at most ', ')')}.`,
	'document.sameYear': (p) => `Two horizons have the same year${maybe(p, 'year', ': ')}.`,
	'document.more': (p) => `And at least ${gap(p, 'count')} more.`,

	'repair.citation': (p) =>
		`A reference to a source that does not exist was removed${maybe(p, 'id', ': ')}.`,
	'repair.sector': (p) =>
		`The area pointed to a sector that does not exist and now has none${maybe(p, 'id', ': ')}.`,
	'repair.emptyScore': () => 'A score that says nothing was removed.',
	'repair.orphan': () =>
		'A score belongs to an area, technology or horizon that does not exist and was left out. It is still in the old file.',
	'repair.offScale': (p) =>
		`A number did not fit the scale${maybe(p, 'value', ': ')}. It now stands in words in its cell; give the cell a new score.`,
	'repair.sameYear': (p) =>
		`Two horizons had the same year${maybe(p, 'year', ': ')}. One of them is now ${gap(p, 'free')}; no score was changed.`,
	'repair.lastLeft': () =>
		'Two edits at the same time left no technology, horizon or area to be shown. The last one is back.',
	'repair.selection': () =>
		'The selection could not be read and was left out. It is still in the old file; the rest of the project is open.',
	'repair.choicePart': (p) =>
		`A part of the selection could not be read and was left out${maybe(p, 'id', ': ')}. It is still in the old file.`,
	'repair.decision': (p) =>
		`A decision could not be read and was left out${maybe(p, 'id', ': ')}. It is still in the old file.`,

	'input.notANumber': (p) =>
		`${maybe(p, 'text', '“', '” is not a number. ') || 'That is not a number. '}The cell is unchanged. Write a number, a level, don't know or not applicable.`,
	'input.offScale': (p) =>
		`${maybe(p, 'text', '“', '” is') || 'The number is'} outside the scale${p.data?.min === undefined ? '' : ` ${gap(p, 'min')}–${gap(p, 'max')}`}. The cell is unchanged. Write a number on the scale.`,
	'input.offStep': (p) =>
		`${maybe(p, 'text', '“', '” is') || 'The number is'} between two steps of the scale. The cell is unchanged. Write ${p.data?.step === 1 ? 'a whole number' : `a number in steps of ${gap(p, 'step')}`}.`,
	'input.noLevel': (p) =>
		`The scale has no level${maybe(p, 'text', ' ')}. The cell is unchanged. Press a lower digit.`,
	'input.hiddenLevel': (p) =>
		`The level${maybe(p, 'text', ' “', '”')} is hidden and cannot be chosen. The cell is unchanged. Show the level again under Framework to use it.`,
	'input.emptyTitle': () => 'Write a name. Nothing is changed until you do.',
	'input.tooLong': (p) =>
		`The text is too long${maybe(p, 'limit', '; there is room for ', ' characters')}. Make it shorter.`,
	'input.locked': () =>
		'The cell is locked and unchanged. Unlock the cell or the area to change it.',
	'input.outside': () =>
		'There are not enough cells here. The rest of what was pasted is not used. Start further up or further left.',
	'input.badLink': () =>
		'The address must begin with http://, https:// or mailto:. Correct it, or leave it empty.',

	'input.rangeOrder': () =>
		'The lowest is higher than the highest. The range is unchanged. Change one of them.',
	'input.rangeMisses': (p) =>
		`The range must hold the score${maybe(p, 'level', ' (', ')')}. The range is unchanged. Change the range or the score.`,
	'input.rangeHalf': () =>
		'Write both the lowest and the highest, or neither. The range is unchanged.',

	'storage.unavailable': () =>
		'The browser does not let Varmekort save here. You can work on, but save a copy as a file before you close.',
	'storage.unfinished': (p) =>
		`The upgrade did not finish. What is saved is kept${p.data ? `; ${rowsOf(p)} of it could not be read` : ''}. You can work on, but save a copy as a file before you close.`,
	'storage.full': () =>
		'There is no more room on the computer to save. Your work is still here. Save a copy as a file now, and free some space.',
	'storage.failed': () =>
		'The browser could not save. Your work is still here. Save a copy as a file now, and reload the page.',
	'storage.notFound': () => 'The project is not on this computer.',
	'storage.removed': () =>
		'The project can no longer be saved: it was deleted in another tab, or the browser has cleared its data. It is still in this tab. Save a copy as a file now.',
	'storage.cleared': () =>
		'The browser has cleared what Varmekort had saved here. Files and safe copies are still there. Reload the page and open them.',
	'storage.damaged': () =>
		"The project's data are damaged and are not opened, so that nothing is lost. Save the raw data, or open a copy.",
	'storage.rowsSkipped': (p) =>
		`The project was read without ${rowsOf(p)} of its history, missing or impossible to read. Opening it deleted nothing; save the raw data if something is not there.`,
	'storage.stale': () =>
		'A newer version of Varmekort is open in another tab. What is saved is kept. Reload the page to go on.',

	'version.gone': () =>
		'The version is not there any more. The project is unchanged. Choose another.',
	'version.damaged': () =>
		'The version is damaged and cannot be shown. The project is unchanged. Choose another version or a moment on the time line.',

	'logo.otherKind': () =>
		'The file is not a picture that can be a logo. The logo is unchanged. Choose a PNG, JPEG, WebP, GIF or SVG file.',
	'logo.tooLarge': (p) =>
		`The picture is too large${maybe(p, 'limit', ' (the limit is ', ')')}. The logo is unchanged. Choose a smaller file.`,
	'logo.unreadable': () =>
		'The picture is broken, or the browser cannot draw it. The logo is unchanged. Open it in another program, save it as PNG and choose that.',

	'export.tooLarge': (p) =>
		`The picture becomes too large for the browser${maybe(p, 'width', ' (')}${maybe(p, 'height', ' × ', ' px')}${maybe(p, 'limit', ', at most ')}${maybe(p, 'side', ' and ', ' px a side)')}. Choose a lower resolution or a smaller size.`,
	'export.packTooLarge': (p) =>
		`The pack becomes too large${maybe(p, 'limit', ' (at most ', ')')}. Nothing is saved. Choose fewer areas, figures or formats, or a lower resolution.`,
	'export.failed': () =>
		'The file could not be made. The project is unchanged. Try again, or choose another format.',
	'export.notCopied': () =>
		'The browser gave no access to the clipboard, so nothing is copied. Give access and try again, or save the file instead.',
	'export.missingCharacters': (p) =>
		`The typeface lacks some characters, shown as empty boxes${maybe(p, 'characters', ': ', '')}. Change the text, or choose PNG.`,
	'export.missingPicture': () =>
		'The logo could not be drawn and is left out. Choose the logo again under House style.',
	'clipboard.refused': () =>
		'The browser gave no access to the clipboard. Use Ctrl+C and Ctrl+V, or give access and try again.',
	'clipboard.empty': () => 'There is no text on the clipboard. Copy some cells and try again.',
	'clipboard.tooLarge': (p) =>
		`What was copied is too large${maybe(p, 'rows', ': ', ' rows')}${maybe(p, 'columns', ' × ', ' columns')}${maybe(p, 'limit', ' (at most ', ' cells)')}. Nothing was pasted. Copy a smaller part.`
};

function rowsOf({ data }: Problem): string {
	if (data?.rows === undefined) return 'some';
	return data.rows === 1 ? '1 row' : `${data.rows} rows`;
}
