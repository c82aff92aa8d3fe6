import * as z from 'zod/mini';
import './jitless.ts';
import { Source } from './project.ts';
import { safeLink } from './safe-link.ts';
import { MAX_LABEL } from './text.ts';

/** A source as a form has it: everything as it was written. */
export interface SourceFields {
	title: string;
	link: string;
	year: string;
	type: Source['type'];
	date: string;
	owner: string;
}

export const SOURCE_FAULTS = [
	'titleMissing',
	'titleTooLong',
	'linkUnsafe',
	'linkTooLong',
	'yearInvalid',
	'dateInvalid',
	'ownerTooLong'
] as const;
export type SourceFault = (typeof SOURCE_FAULTS)[number];

/** Which field a person has to mend, and why. */
export type SourceFaults = Partial<Record<keyof SourceFields, SourceFault>>;

export const NO_SOURCE_FIELDS: SourceFields = Object.freeze({
	title: '',
	link: '',
	year: '',
	type: 'other',
	date: '',
	owner: ''
});

export function fieldsOf(source: Source): SourceFields {
	const { title, link, year, type, date = '', owner = '' } = source;
	return { title, link, year: year === null ? '' : String(year), type, date, owner };
}

/**
 * The source that the fields describe, or everything that is wrong with them. Only addresses that are
 * safe to follow are taken; years and days only as the document keeps them.
 */
export function readSource(
	fields: SourceFields,
	id: Source['id']
): { source: Source } | { faults: SourceFaults } {
	const title = fields.title.trim();
	const link = fields.link.trim();
	const year = fields.year.trim();
	const date = fields.date.trim();
	const owner = fields.owner.trim();

	const faults: SourceFaults = {};
	if (title === '') faults.title = 'titleMissing';
	else if (title.length > MAX_LABEL) faults.title = 'titleTooLong';
	if (link !== '' && safeLink(link) === null) faults.link = 'linkUnsafe';
	else if (link.length > MAX_LINK) faults.link = 'linkTooLong';
	if (year !== '' && !isYear(year)) faults.year = 'yearInvalid';
	if (date !== '' && !z.iso.date().safeParse(date).success) faults.date = 'dateInvalid';
	if (owner.length > MAX_LABEL) faults.owner = 'ownerTooLong';
	if (Object.keys(faults).length > 0) return { faults };

	const source: Source = {
		id,
		title,
		link,
		year: year === '' ? null : Number(year),
		type: fields.type
	};
	if (date !== '') source.date = date;
	if (owner !== '') source.owner = owner;
	return { source };
}

const MAX_LINK = 2000;

const isYear = (text: string) =>
	/^\d{4}$/.test(text) && Source.shape.year.safeParse(Number(text)).success;
