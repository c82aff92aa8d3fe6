import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	cleanFileName,
	copyFile,
	makeFile,
	proposeFileName,
	summariseProject,
	type FileRequest
} from '#lib/commands/exporting.ts';
import { differenceBetween } from '#lib/domain/difference.ts';
import { AreaId, AssessorId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { openProjectText } from '#lib/format/open.ts';
import { buildFigures, type FigureChoice, type FigureContent } from '#lib/scene/figure-content.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { aProject } from '../../support/builders.ts';

const project = aProject({
	title: { da: 'Digitale kompetencer', en: 'Digital skills' },
	fictitious: true,
	years: [2020, 2030],
	areas: [
		{
			number: 5,
			rows: [
				[35, '?'],
				[null, 'x']
			],
			rationale: { 't1/h2020': 'Erfaring' }
		},
		{}
	]
});
const document = { project, ballots: {} };
const area: FigureContent = { kind: 'area', area: AreaId.parse('a1') };
const matrix: FigureContent = { kind: 'matrix', horizon: HorizonId.parse('h2030') };
const choice = { size: 'column', language: 'en', numerals: true, date: '2026-11-22' } as const;

function buildFigure(of: Project, choice: FigureChoice): Scene {
	const [page] = buildFigures(of, choice);
	if (!page) throw new Error('A figure has a page');
	return page;
}

function wordsOf(scene: Scene): string[] {
	const words = (node: SceneNode): string[] =>
		node.kind === 'group' ? node.children.flatMap(words) : node.kind === 'text' ? [node.text] : [];
	return scene.nodes.flatMap(words);
}

describe('buildFigure', () => {
	it('makes figures for paper: white, set in the typeface every machine has', () => {
		const scene = buildFigure(project, { content: area, ...choice });
		expect(scene.background).toBe('#ffffff');
		expect(JSON.stringify(scene.nodes)).toContain('Arimo');
		expect(JSON.stringify(scene.nodes)).not.toContain('Inter');
	});

	it('always says whose judgement it is, and that example numbers are fictitious', () => {
		for (const content of [area, matrix]) {
			const words = wordsOf(buildFigure(project, { content, ...choice })).join(' ');
			expect(words).toContain(project.caveat.en.split(' ')[0]);
			expect(words).toMatch(/fictitious/i);
			expect(words).toContain('2026');
		}
	});

	it('shows the numbers or leaves them out', () => {
		const shown = wordsOf(buildFigure(project, { content: area, ...choice }));
		const hidden = wordsOf(buildFigure(project, { content: area, ...choice, numerals: false }));
		expect(shown).toContain('35');
		expect(hidden).not.toContain('35');
	});
});

describe('proposeFileName', () => {
	it('names a figure of an area by number, pair and language', () => {
		expect(proposeFileName(project, 'png', area, 'da')).toBe('05-lungemedicin-sygeplejerske-da');
		expect(proposeFileName(project, 'svg', area, 'en')).toBe('05-respiratory-medicine-nurse-en');
	});

	it('names a matrix by project and year, and a project file by project', () => {
		expect(proposeFileName(project, 'png', matrix, 'da')).toBe(
			'digitale-kompetencer-matrix-2030-da'
		);
		expect(proposeFileName(project, 'project', area, 'en')).toBe('digital-skills');
	});

	it('says of every other figure what it is, and of pages which', () => {
		const horizon = HorizonId.parse('h2030');
		const nameOf = (content: FigureContent, page?: number) =>
			proposeFileName(project, 'png', content, 'en', page);
		expect(nameOf({ kind: 'overview', horizon }, 2)).toBe('digital-skills-overview-2-en');
		expect(nameOf({ kind: 'years', area: AreaId.parse('a1') })).toBe(
			'05-respiratory-medicine-nurse-years-en'
		);
		expect(nameOf({ kind: 'selection' })).toBe('digital-skills-selection-en');
		expect(nameOf({ kind: 'profile', set: { by: 'all' } })).toBe(
			'digital-skills-profile-all-areas-en'
		);
		const difference = differenceBetween(project, project);
		const names = { from: 'First round', to: 'now' };
		const extent = { kind: 'areas', horizon, order: { by: 'report' } } as const;
		expect(nameOf({ kind: 'difference', difference, names, extent, hasYear: true })).toBe(
			'digital-skills-difference-first-round-now-2030-en'
		);
	});

	it('has a name where there is nothing to show', () => {
		expect(proposeFileName(project, 'png', null, 'en')).toBe('digital-skills-en');
	});
});

describe('cleanFileName', () => {
	it('leaves nothing of a name without letters or digits', () => {
		expect(cleanFileName(' ../?* ')).toBe('');
	});
});

describe('summariseProject', () => {
	it('counts what a project file holds', () => {
		const assessor = AssessorId.parse('kn');
		const summary = summariseProject({ project, ballots: { [assessor]: { assessor, cells: {} } } });
		expect(summary).toMatchObject({
			areas: 2,
			technologies: 2,
			horizons: 2,
			answered: 3,
			total: 8,
			rationales: 1,
			sources: 0,
			ballots: 1
		});
		expect(summary.bytes).toBeGreaterThan(1000);
	});
});

describe('makeFile', () => {
	it('writes a project file that opens again as the same document', async () => {
		const made = await makeFile({ format: 'project', document });
		if (!made.ok || typeof made.value !== 'string') throw new Error('A project file is text');
		expect(openProjectText(made.value)).toMatchObject({ ok: true, value: document });
	});
});

describe('copyFile', () => {
	afterEach(() => vi.unstubAllGlobals());

	class FakeItem {
		contents: Record<string, Promise<Blob>>;
		constructor(contents: Record<string, Promise<Blob>>) {
			this.contents = contents;
		}
	}

	/** A browser whose clipboard does what `write` does. */
	function withClipboard(write: (items: FakeItem[]) => Promise<void>): void {
		vi.stubGlobal('ClipboardItem', FakeItem);
		vi.stubGlobal('navigator', { clipboard: { write } });
	}

	const request: FileRequest = { format: 'project', document };

	it('copies text formats as plain text', async () => {
		let copied = '';
		withClipboard(async ([item]) => {
			copied = await ((await item?.contents['text/plain'])?.text() ?? '');
		});
		expect((await copyFile(request)).ok).toBe(true);
		expect(JSON.parse(copied)).toMatchObject({ format: 'varmekort' });
	});

	it('says so when the clipboard refuses', async () => {
		withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		expect(await copyFile(request)).toEqual({
			ok: false,
			problems: [{ code: 'export.notCopied' }]
		});
	});

	it('says so in a browser without a clipboard', async () => {
		vi.stubGlobal('navigator', {});
		expect(await copyFile(request)).toEqual({
			ok: false,
			problems: [{ code: 'export.notCopied' }]
		});
	});
});
