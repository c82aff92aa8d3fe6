import { describe, expect, it } from 'vitest';
import { renderPptx } from '#lib/render/pptx/pptx.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import { PROOFS, proofScene } from '#lib/scene/proof.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { PRESET_IDS, type PresetId } from '#lib/scene/sizes.ts';
import { slideFor } from '#lib/render/pptx/frame.ts';
import { aProject } from '../../support/builders.ts';
import { find, parseXml, partsOf, wordsOf } from '../../support/office-package.ts';

/* Lines are broken once, in the scene: what is seen on the screen is what stands in every file. */

const NAMES = [
	'Speciallæge\u00adpraksis\u00adkonsultations\u00adbooking\u00adsystemer',
	'Elektroniske patient\u00adjournaler og beslutnings\u00adstøtte\u00adsystemer i almen praksis',
	// Without soft hyphens a word that is too long is broken where it must be.
	'Kræftpatientrehabiliteringsforløbskoordineringsplatforme',
	'Kort'
];
const project = aProject({
	technologies: NAMES,
	areas: [{ rows: NAMES.map((_, i) => [i, 20, 30, 40, 50]) }]
});

function figure(size: PresetId): Scene {
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The project has an area');
	const content = { kind: 'area', area: area.id } as const;
	const choice = { content, size, language: 'da', numerals: true, date: '2026-11-22' } as const;
	const [page] = buildFigures(project, choice);
	if (!page) throw new Error('A figure has a page');
	return page;
}

/** The lines of the names, each name's by itself. */
function linesOf(scene: Scene): string[][] {
	return scene.nodes.flatMap((node) =>
		node.kind === 'group' && node.id.startsWith('row.') ? [labelOf(node.children)] : []
	);
}

const labelOf = (nodes: readonly SceneNode[]) =>
	nodes.flatMap((node) => (node.kind === 'text' && node.id.includes('.label.') ? [node.text] : []));

describe.each(PRESET_IDS)('long Danish names, as %s', (size) => {
	const scene = figure(size);
	const lines = linesOf(scene);

	it('break at spaces and soft hyphens, and lose nothing', () => {
		expect(lines).toHaveLength(NAMES.length);
		for (const [i, name] of NAMES.entries()) {
			const joined = (lines[i] ?? []).join(' ').replace(/- /g, '');
			expect(joined).toBe(name.replaceAll('\u00ad', ''));
		}
		const parts = (lines[0] ?? []).slice(0, -1).map((line) => line.replace(/-$/, ''));
		const allowed = NAMES[0]?.split('\u00ad').map((_, i, all) => all.slice(0, i + 1).join(''));
		parts.forEach((_, i) => expect(allowed).toContain(parts.slice(0, i + 1).join('')));
	});

	it('stand in the SVG as they do on the screen', () => {
		const texts = [...renderSvg(scene).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
			([, text]) => text
		);
		for (const line of lines.flat()) expect(texts).toContain(line);
		expect(texts.join('')).not.toContain('\u00ad');
	});

	it('stand in the presentation with the same breaks', () => {
		const parts = partsOf(renderPptx([scene], { ...slideFor(size), date: '2026-11-22' }));
		const slide = parseXml(parts.get('ppt/slides/slide1.xml') ?? '');
		const paragraphs = find(slide, 'a:p').map((paragraph) => find(paragraph, 'a:r').map(wordsOf));
		for (const name of lines) expect(paragraphs).toContainEqual(name);
	});

	it('are the same in every proof', () => {
		for (const proof of PROOFS) expect(linesOf(proofScene(scene, proof))).toEqual(lines);
	});
});

it('a narrow page hyphenates', () => {
	const lines = linesOf(figure('column'));
	expect(lines[0]?.length).toBeGreaterThan(1);
	expect(lines[0]?.[0]).toMatch(/-$/);
	expect(lines[2]?.[0]).toMatch(/-$/);
});
