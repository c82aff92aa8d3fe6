import { describe, expect, it } from 'vitest';
import { AreaId, AssessorId, SectorId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import type { Result } from '#lib/domain/result.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { openDocument, openProjectFile, openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { aCell, aDocument, anExample, LUNG } from '../../support/documents.ts';

/** Codes and places of the problems, or of the notes where it opened. */
function said(result: Result<Document>): string[] {
	const list = result.ok ? result.notes : result.problems;
	return list.map(({ code, where }) => (where ? `${code} ${where}` : code));
}

type Json = Record<string, unknown>;

const EXAMPLE = saveProjectText(anExample());

/** A saved document as plain JSON, for a test to break. */
function aFile(text = EXAMPLE): { file: Json; document: Json; project: Json; framework: Json } {
	const file = JSON.parse(text) as Json;
	const document = file.document as Json;
	const project = document.project as Json;
	return { file, document, project, framework: project.framework as Json };
}

const open = (file: unknown) => openProjectText(JSON.stringify(file));
const at = (tree: unknown, ...path: string[]): Json =>
	path.reduce((value, key) => value[key] as Json, tree as Json);

describe('a file of another kind', () => {
	const bytes = (...start: number[]) => Uint8Array.from([...start, ...Array<number>(40).fill(32)]);
	const text = (words: string) => new TextEncoder().encode(words);

	it.each([
		['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
		['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
		['PDF', text('%PDF-1.7')],
		['Office/ZIP', bytes(0x50, 0x4b, 3, 4)],
		['HTML', text('<!DOCTYPE html><html></html>')],
		['SVG', text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['XML', text('<project/>')],
		['JSON', text('{"cells":[]}')]
	])('is said to look like %s', (kind, file) => {
		expect(openProjectFile(file)).toEqual({
			ok: false,
			problems: [{ code: 'file.otherKind', data: { kind } }]
		});
	});

	it.each([
		['file.empty', ''],
		['file.empty', ' \r\n\ufeff'],
		['file.otherKind', 'Område;2020\r\nLunge;35'],
		['file.otherKind', '[1,2]'],
		['file.notJson', '{"format":"varmekort","version":1,"docu'],
		['file.unknownVersion', '{"format":"varmekort"}'],
		['file.unknownVersion', '{"format":"varmekort","version":"1"}'],
		['file.unknownVersion', '{"format":"varmekort","version":0}'],
		['file.unknownVersion', '{"format":"varmekort","version":1.5}'],
		['file.otherKind', '{"format":"excalidraw","version":1}']
	])('is refused as %s: %j', (code, words) => {
		expect(said(openProjectText(words))).toEqual([code]);
	});

	it('that is neither UTF-8 nor UTF-16 is refused as no text', () => {
		expect(said(openProjectFile(bytes(0x7b, 0xe6, 0xf8)))).toEqual(['file.notText']);
		expect(said(openProjectFile(bytes(0xff, 0xfe, 0x7b)))).toEqual(['file.notText']);
	});

	it('that is larger than any project is refused unread', () => {
		expect(said(openProjectFile(new Uint8Array(50 * 1024 * 1024 + 1)))).toEqual(['file.tooLarge']);
	});

	it('with a byte order mark or Windows line breaks still opens', () => {
		const saved = saveProjectText(aDocument()).replace('\n', '\r\n');
		expect(openProjectFile(text(`\ufeff${saved}`)).ok).toBe(true);
	});

	it('that an editor of texts has saved as UTF-16 still opens, whichever byte comes first', () => {
		const document = aDocument();
		const little = Buffer.from(`\ufeff${saveProjectText(document)}`, 'utf16le');
		const big = Buffer.from(little).swap16();
		for (const file of [little, big]) {
			expect(openProjectFile(file)).toMatchObject({ ok: true, value: document });
		}
	});
});

it('a newer version is refused kindly, with its number, whatever else is in it', () => {
	const version = CURRENT_VERSION + 1;
	expect(open({ format: 'varmekort', version, something: { quite: 'new' } })).toEqual({
		ok: false,
		problems: [{ code: 'file.newer', data: { version, supported: CURRENT_VERSION } }]
	});
});

describe('a document that does not hold together', () => {
	it('is refused with every problem and where it is', () => {
		const { file, project, framework } = aFile();
		project.title = { da: '', en: ' ' };
		project.extra = 1;
		project.fictitious = 'yes';
		delete project.caveat;
		at(framework, 'technologies', 'vr-ar', 'label').da = 'x'.repeat(501);
		at(project, 'cells', LUNG, 'telemedicine/2020').value = { kind: 'maybe' };
		at(project, 'cells', LUNG)['Tele/2020'] = {};
		file.more = true;
		expect(said(open(file)).sort()).toEqual(
			[
				'document.unknownKey more',
				'document.emptyText project.title',
				'document.unknownKey project.extra',
				'document.wrongType project.fictitious',
				'document.missing project.caveat',
				'document.tooLong project.framework.technologies.vr-ar.label.da',
				`document.invalid project.cells.${LUNG}.telemedicine/2020.value.kind`,
				`document.invalid project.cells.${LUNG}.Tele/2020`
			].sort()
		);
	});

	it('is refused where parts do not fit each other', () => {
		const { document, project, framework } = aFile();
		at(project, 'areas', LUNG).id = 'lunge';
		at(document, 'ballots', 'mb').assessor = 'kn';
		delete at(project, 'assessors').sl;
		at(framework, 'scale', 'levels', 'none').to = -1;
		expect(said(openDocument(document)).sort()).toEqual(
			[
				`document.idMismatch project.areas.${LUNG}`,
				'document.idMismatch ballots.mb',
				'document.dangling ballots.sl',
				'document.offScale project.framework.scale.levels.none'
			].sort()
		);
	});

	it.each([
		['technologies', ['framework', 'technologies']],
		['horizons', ['framework', 'horizons']],
		['areas', ['areas']]
	])('needs %s', (_, path) => {
		const { file, project } = aFile();
		const [last = '', ...before] = path.toReversed();
		at(project, ...before.reverse())[last] = {};
		expect(said(open(file))).toContain(`document.missing project.${path.join('.')}`);
	});

	it('is refused with more areas than the program is built for', () => {
		const { file, project } = aFile();
		const template = at(project, 'areas', LUNG);
		const ids = Array.from({ length: 2_001 }, (_, index) => `a${index}`);
		project.areas = Object.fromEntries(ids.map((id) => [id, { ...template, id }]));
		expect(said(open(file))).toEqual(['document.tooMany project.areas']);
	});

	it('lists at most 200 problems and says how many more there are', () => {
		const { file, project } = aFile();
		const cells = at(project, 'cells', LUNG);
		for (let index = 0; index < 500; index += 1) cells[`Æ${index}`] = 0;
		const result = open(file);
		expect(result.ok).toBe(false);
		expect(said(result)).toHaveLength(201);
		expect(!result.ok && result.problems.at(-1)).toEqual({
			code: 'document.more',
			data: { count: 300 }
		});
	});
});

describe('hostile input', () => {
	const saved = saveProjectText(aDocument());

	it.each([
		['in the document', '"project":{', '"project":{"__proto__":{"polluted":1},'],
		['in a record', '"areas":{', '"areas":{"__proto__":{"id":"a"},'],
		['in the envelope', '"document":{', '"__proto__":{"polluted":1},"document":{']
	])('with a __proto__ key %s is refused, and reaches no prototype', (_, from, to) => {
		const result = openProjectText(saved.replace(from, to));
		expect(said(result).join()).toMatch(/document.unknownKey .*__proto__/);
		expect('polluted' in {}).toBe(false);
	});

	it.each(['constructor', 'valueOf', 'hasOwnProperty'])('may not call an area %s', (id) => {
		const { file, project } = aFile();
		at(project, 'areas')[id] = { ...at(project, 'areas', LUNG), id };
		expect(open(file).ok).toBe(false);
	});

	it('nested 100,000 deep is refused', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(openProjectText(saved.replace('"project":{', `"project":{"x":${deep},`)).ok).toBe(false);
	});

	it('with the same fault in 200,000 scores is refused like one with a few', () => {
		const { file, project } = aFile();
		const scores = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`Æ${n}`, 0]));
		project.cells = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a${n}`, scores]));
		const result = open(file);
		expect(said(result)).toHaveLength(201);
		expect(said(result).at(-1)).toBe('document.more');
	});

	it('keeps markup and formulas as the words they are', () => {
		const { file, project } = aFile();
		project.title = { da: '<script>alert(1)</script>', en: '=cmd|calc' };
		const result = open(file);
		expect(result.ok && result.value.project.title.da).toBe('<script>alert(1)</script>');
	});
});

describe('what can be repaired without guessing', () => {
	it('is repaired, with a note for each repair', () => {
		const { document, project } = aFile();
		const cells = at(project, 'cells', LUNG);
		at(cells, 'telemedicine/2020').sources = { 'kilde-a': true, borte: true };
		cells['fax/2020'] = cells['telemedicine/2020'];
		cells['telemedicine/1999'] = cells['telemedicine/2020'];
		cells['telemedicine/2025'] = {
			value: { kind: 'notScored' },
			confidence: null,
			rationale: '',
			sources: {},
			state: 'draft'
		};
		at(project, 'cells').ukendt = { 'telemedicine/2020': cells['telemedicine/2020'] };
		at(document, 'ballots', 'kn', 'cells').ukendt = {
			'vr-ar/2030': { value: { kind: 'dontKnow' }, confidence: null, rationale: '' }
		};
		at(project, 'areas', LUNG).sector = 'praksis';
		const result = openDocument(document);

		expect(said(result).sort()).toEqual(
			[
				`repair.citation project.cells.${LUNG}.telemedicine/2020`,
				`repair.orphan project.cells.${LUNG}.fax/2020`,
				`repair.orphan project.cells.${LUNG}.telemedicine/1999`,
				'repair.orphan project.cells.ukendt.telemedicine/2020',
				'repair.orphan ballots.kn.cells.ukendt.vr-ar/2030',
				`repair.emptyScore project.cells.${LUNG}.telemedicine/2025`,
				`repair.sector project.areas.${LUNG}.sector`
			].sort()
		);
		if (!result.ok) throw new Error('not opened');
		const repaired = result.value;
		expect(Object.keys(repaired.project.cells[LUNG] ?? {})).not.toContain('fax/2020');
		expect(repaired.project.cells[AreaId.parse('ukendt')]).toBeUndefined();
		expect(repaired.project.areas[LUNG]?.sector).toBeNull();
		expect(openDocument(repaired)).toEqual({ ok: true, value: repaired, notes: [] });
	});

	it('keeps in words, where they stood, numbers that the scale has no room for', () => {
		const { document, project, framework } = aFile();
		at(framework, 'horizons', '2025').year = 2030;
		const score = at(project, 'cells', LUNG, 'telemedicine/2020');
		score.value = { kind: 'level', level: 101, atLeast: true };
		score.range = { lowest: 20, highest: 120 };
		score.question = 'Who knows?';
		const answer = at(document, 'ballots', 'kn', 'cells', LUNG, 'telemedicine/2020');
		answer.value = { kind: 'level', level: 0.5 };
		answer.rationale = 'A guess.';
		const result = openDocument(document);
		expect(said(result).sort()).toEqual(
			[
				'repair.sameYear project.framework.horizons.2030.year',
				`repair.offScale project.cells.${LUNG}.telemedicine/2020`,
				`repair.offScale ballots.kn.cells.${LUNG}.telemedicine/2020`
			].sort()
		);
		if (!result.ok) throw new Error('not opened');
		const { project: mended, ballots } = result.value;
		const telemedicine = aCell('telemedicine', 2020);
		expect(scoreAt(mended, telemedicine)).toMatchObject({
			value: NOT_SCORED,
			question: '≥ 101 (20–120) → ?\nWho knows?'
		});
		expect(scoreAt(mended, telemedicine).range).toBeUndefined();
		expect(ballots[AssessorId.parse('kn')]?.cells[LUNG]).toMatchObject({
			'telemedicine/2020': { value: NOT_SCORED, rationale: '0.5 → ?\nA guess.' }
		});
		expect(openDocument(result.value)).toEqual({ ok: true, value: result.value, notes: [] });
	});

	it('is repaired in a copy: what was given stays as it was', () => {
		const document = aDocument();
		const [area] = Object.values(document.project.areas);
		if (area) area.sector = SectorId.parse('praksis');
		const before = structuredClone(document);
		expect(openDocument(document).ok).toBe(true);
		expect(document).toEqual(before);
	});
});
