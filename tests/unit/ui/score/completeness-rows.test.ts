import { expect, test } from 'vitest';
import { overviewOf } from '#lib/domain/completeness.ts';
import { columnsOf, rowsOf } from '#lib/ui/score/completeness-rows.ts';
import { anExample } from '../../../support/documents.ts';

const document = anExample();
const { project } = document;
const overview = overviewOf(document);
const names = (part: 'areas' | 'technologies' | 'assessors', language: 'da' | 'en') =>
	rowsOf(project, overview, part, language).map(({ name }) => name);

test('areas and technologies are named in the language asked for, in their order', () => {
	expect(names('areas', 'da')[0]).toBe('Ortopædkirurgi, Læge');
	expect(names('technologies', 'en')[0]).toBe('Telemedicine');
	expect(names('technologies', 'da').join()).not.toContain('\u00ad');
});

test('assessors stand by name', () => {
	const found = names('assessors', 'da');
	expect(found.length).toBeGreaterThan(1);
	expect(found).toEqual(found.toSorted((a, b) => a.localeCompare(b, 'da')));
});

test('a ballot is not asked for what it cannot hold', () => {
	expect(columnsOf('areas')).toContain('contested');
	expect(columnsOf('assessors')).toEqual(['dontKnow', 'noRationale', 'lowConfidence']);
});
