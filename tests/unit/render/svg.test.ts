import { describe, expect, it } from 'vitest';
import { renderSvg } from '#lib/render/svg.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';

const face = LIGHT.typeface.italic;

/** One node of every kind: a new kind without an entry here is a type error. */
const EVERY_KIND: { [Kind in SceneNode['kind']]: Extract<SceneNode, { kind: Kind }> } = {
	group: {
		kind: 'group',
		id: 'a.group',
		label: 'Telemedicine: 2020 35%',
		children: [{ kind: 'rect', id: 'inner', x: 0, y: 0, width: 1, height: 1, fill: null }]
	},
	rect: {
		kind: 'rect',
		id: 'a.rect',
		x: 1,
		y: 2,
		width: 3,
		height: 4,
		radius: 1,
		fill: '#123456'
	},
	arrow: {
		kind: 'arrow',
		id: 'an.arrow',
		x: 0,
		y: 0,
		width: 100,
		height: 20,
		head: 11.2,
		notch: 3.4,
		fill: {
			x1: 0,
			x2: 100,
			stops: [
				{ at: 0, colour: '#000000' },
				{ at: 0.3333, colour: '#ffffff' }
			]
		},
		stroke: { colour: '#141923', width: 1, opacity: 0.38, join: 'round' }
	},
	path: {
		kind: 'path',
		id: 'a.path',
		d: 'M0 0H4V4Z',
		fill: null,
		stroke: { colour: '#000000', width: 1.1, dash: [3.2, 2.8], cap: 'round' }
	},
	line: {
		kind: 'line',
		id: 'a.line',
		x1: 0,
		y1: 1,
		x2: 2,
		y2: 3,
		stroke: { colour: '#000000', width: 1 }
	},
	circle: { kind: 'circle', id: 'a.circle', cx: 5, cy: 6, r: 7, fill: '#ffffff' },
	image: {
		kind: 'image',
		id: 'a.image',
		label: 'Huset',
		x: 10,
		y: 20,
		width: 60,
		height: 20,
		picture: WIDE_LOGO
	},
	text: {
		kind: 'text',
		id: 'a.text',
		x: 10.006,
		y: 20,
		text: 'Tom & "Jerry" <b>',
		width: 50,
		face,
		size: 12,
		fill: '#000000',
		rotate: -90
	}
};

function scene(nodes: readonly SceneNode[], rest: Partial<Scene> = {}): Scene {
	return {
		width: 640,
		height: 480,
		background: '#ffffff',
		title: 'Lungemedicin · Sygeplejerske',
		description: 'Alt.',
		language: 'da',
		nodes,
		stops: [],
		...rest
	};
}

describe('renderSvg', () => {
	it.each(Object.values(EVERY_KIND))('prints a node of kind $kind', (node) => {
		expect(renderSvg(scene([node]))).toContain(`id="${node.id}"`);
	});

	it('prints each kind with all it says', () => {
		const svg = renderSvg(scene(Object.values(EVERY_KIND)));
		expect(svg).toContain('<g id="a.group">\n<title>Telemedicine: 2020 35%</title>');
		expect(svg).toContain(
			'<rect id="a.rect" x="1" y="2" width="3" height="4" rx="1" fill="#123456"/>'
		);
		expect(svg).toContain('d="M0 0H88.8L100 10L88.8 20H0L3.4 10Z" fill="url(#an.arrow.colours)"');
		expect(svg).toContain('stroke-opacity="0.38"');
		expect(svg).toContain('stroke-dasharray="3.2 2.8"');
		expect(svg).toContain('<stop offset="0.3333" stop-color="#ffffff"/>');
		expect(svg).toContain('font-style="italic"');
		expect(svg).toContain('transform="rotate(-90 10.01 20)"');
		expect(svg).toContain('preserveAspectRatio="none" xlink:href="data:image/png;base64,iVBOR');
		expect(svg).toContain('<title>Huset</title></image>');
	});

	it('names itself for assistive technology, in its language', () => {
		const svg = renderSvg(scene([]));
		expect(svg).toContain('role="img"');
		expect(svg).toContain('lang="da"');
		expect(svg).toContain('<title id="figure-title">Lungemedicin · Sygeplejerske</title>');
		expect(svg).toContain('<desc id="figure-description">Alt.</desc>');
	});

	it('has a size on paper when told the length of a unit', () => {
		expect(renderSvg(scene([]), { unitMm: 0.25 })).toContain('width="160mm" height="120mm"');
		expect(renderSvg(scene([]))).toContain('width="640" height="480"');
	});

	it('keeps text as text, whatever is in it', () => {
		const text = '</text><script>alert(1)</script>\u0000\u0008 \ud800 🫁 "\'&';
		const svg = renderSvg(scene([{ ...EVERY_KIND.text, text }], { title: text }));
		expect(svg).not.toMatch(/<script/);
		for (const illegal of ['\u0000', '\u0008']) expect(svg).not.toContain(illegal);
		expect(svg.isWellFormed()).toBe(true);
		expect(svg).toContain('🫁');
	});

	it('uses nothing that Office or print programs misread', () => {
		const svg = renderSvg(scene(Object.values(EVERY_KIND)));
		expect(svg).not.toMatch(
			/foreignObject|clip-?path|<filter|<pattern|<use| style=|text-anchor|href="(?!data:image)/i
		);
		expect(svg.match(/<svg/g)).toHaveLength(1);
	});

	it('defines a gradient once for all nodes that share it', () => {
		const second: SceneNode = { ...EVERY_KIND.rect, id: 'second', fill: EVERY_KIND.arrow.fill };
		const svg = renderSvg(scene([EVERY_KIND.arrow, second]));
		expect(svg.match(/<linearGradient/g)).toHaveLength(1);
		expect(svg.match(/url\(#an\.arrow\.colours\)/g)).toHaveLength(2);
	});

	it('gives the same bytes for the same scene', () => {
		const nodes = Object.values(EVERY_KIND);
		expect(renderSvg(scene(nodes))).toBe(renderSvg(structuredClone(scene(nodes))));
	});
});
