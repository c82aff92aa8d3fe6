import { describe, expect, it } from 'vitest';
import { SourceId } from '#lib/domain/ids.ts';
import { Source } from '#lib/domain/project.ts';
import { fieldsOf, NO_SOURCE_FIELDS, readSource } from '#lib/domain/source-fields.ts';

const id = SourceId.parse('kilde');
const full = {
	title: 'Retningslinje',
	link: 'https://example.org/a',
	year: '2024',
	type: 'guideline',
	date: '2025-11-24',
	owner: 'Kirsten'
} as const;

describe('readSource', () => {
	it('reads every field, and gives back what it was made of', () => {
		const read = readSource(full, id);
		const source = 'source' in read ? read.source : null;
		expect(source).toEqual({ ...full, id, year: 2024 });
		expect(source && fieldsOf(source)).toEqual(full);
	});

	it('leaves out what is blank', () => {
		const read = readSource({ ...NO_SOURCE_FIELDS, title: '  Titel ', owner: ' ' }, id);
		expect(read).toEqual({ source: { id, title: 'Titel', link: '', year: null, type: 'other' } });
	});

	it.each([
		[{ title: ' ' }, { title: 'titleMissing' }],
		[{ title: 'x'.repeat(501) }, { title: 'titleTooLong' }],
		[{ link: 'javascript:alert(1)' }, { link: 'linkUnsafe' }],
		[{ link: 'www.example.org' }, { link: 'linkUnsafe' }],
		[{ link: `https://example.org/${'x'.repeat(2000)}` }, { link: 'linkTooLong' }],
		[{ year: '24' }, { year: 'yearInvalid' }],
		[{ year: '1899' }, { year: 'yearInvalid' }],
		[{ year: '2024.5' }, { year: 'yearInvalid' }],
		[{ date: '2025-02-30' }, { date: 'dateInvalid' }],
		[{ owner: 'x'.repeat(501) }, { owner: 'ownerTooLong' }],
		[
			{ title: '', year: 'i fjor' },
			{ title: 'titleMissing', year: 'yearInvalid' }
		]
	])('tells all that has to be mended in %o', (fields, faults) => {
		expect(readSource({ ...full, ...fields }, id)).toEqual({ faults });
	});

	it('takes the longest title the document keeps', () => {
		const read = readSource({ ...full, title: 'x'.repeat(500) }, id);
		expect('source' in read && Source.safeParse(read.source).success).toBe(true);
	});

	it.each(['mailto:kn@example.org', 'http://example.org'])('takes the link %s', (link) => {
		expect(readSource({ ...full, link }, id)).toMatchObject({ source: { link } });
	});
});
