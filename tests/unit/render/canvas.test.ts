import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawScene, type Context } from '#lib/render/canvas.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';
import type { Face, Scene, SceneNode } from '#lib/scene/scene.ts';

const face: Face = {
	family: 'Arimo, Arial',
	weight: 700,
	italic: true,
	metrics: 'arimo-700'
};

function aScene(nodes: SceneNode[], background: string | null = '#ffffff'): Scene {
	const words = {
		title: 'Lungemedicin',
		description: '',
		language: 'da'
	} as const;
	return { width: 100, height: 50, background, ...words, nodes, stops: [] };
}

/** Writes down, in order, what a canvas is told to draw, and with which settings. */
function record(scene: Scene, scale = 2): string[] {
	const calls: string[] = [];
	const settings: Record<string, unknown> = {
		canvas: { width: scene.width * scale, height: scene.height * scale }
	};
	const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
	const context = new Proxy(settings, {
		get: (_, name: string) =>
			name in settings
				? settings[name]
				: (...values: unknown[]) => {
						calls.push(`${name}(${values.map(shown).join(' ')})`);
						return { setTransform: () => undefined };
					},
		set: (_, name: string, value) => {
			settings[name] = value;
			calls.push(`${name}=${shown(value)}`);
			return true;
		}
	});
	const logo = 'the logo' as unknown as CanvasImageSource;
	const drawables = new Map([[WIDE_LOGO.pixels, logo]]);
	drawScene(scene, context as unknown as Context, scale, drawables);
	return calls;
}

class FakeCanvas {
	width: number;
	height: number;
	constructor(width: number, height: number) {
		this.width = width;
		this.height = height;
	}
	getContext() {
		return { fillText: () => undefined, putImageData: () => undefined };
	}
}

/** Stands in for pixels and matrices, which are only handed on. */
class FakePixels {
	given: unknown[];
	constructor(...given: unknown[]) {
		this.given = given;
	}
}

beforeEach(() => {
	vi.stubGlobal(
		'Path2D',
		class {
			d: string;
			constructor(d: string) {
				this.d = d;
			}
		}
	);
	vi.stubGlobal('OffscreenCanvas', FakeCanvas);
	vi.stubGlobal('ImageData', FakePixels);
	vi.stubGlobal('DOMMatrix', FakePixels);
});
afterEach(() => vi.unstubAllGlobals());

describe('drawScene', () => {
	const stroke = { colour: '#141923', width: 0.75 };
	const gradient = {
		x1: 10,
		x2: 90,
		stops: [
			{ at: 0, colour: '#000000' },
			{ at: 1, colour: '#ffffff' }
		]
	};
	const text = {
		id: 't',
		kind: 'text',
		x: 3,
		y: 9,
		text: 'Søvn',
		width: 20,
		face,
		size: 12
	} as const;

	const kinds: Record<SceneNode['kind'], [SceneNode, string[]]> = {
		group: [
			{ id: 'g', kind: 'group', children: [{ ...text, fill: '#111111' }] },
			['fillText(Søvn 3 9)']
		],
		rect: [
			{
				id: 'r',
				kind: 'rect',
				x: 1,
				y: 2,
				width: 30,
				height: 4,
				radius: 9,
				fill: '#eeeeee',
				stroke
			},
			['roundRect(1 2 30 4 2)', 'fillStyle=#eeeeee', 'fill()', 'lineWidth=0.75', 'stroke()']
		],
		image: [
			{
				id: 'i',
				kind: 'image',
				x: 1,
				y: 2,
				width: 30,
				height: 10,
				picture: WIDE_LOGO
			},
			['drawImage(the logo 1 2 30 10)']
		],
		arrow: [
			{
				id: 'a',
				kind: 'arrow',
				x: 0,
				y: 0,
				width: 50,
				height: 10,
				head: 6,
				notch: 2,
				fill: '#e26943'
			},
			['fill({"d":"M0 0H44L50 5L44 10H0L2 5Z"})']
		],
		path: [
			{
				id: 'p',
				kind: 'path',
				d: 'M1 1L9 9Z',
				fill: '#222222',
				stroke: { ...stroke, dash: [3, 2] }
			},
			['fill({"d":"M1 1L9 9Z"})', 'setLineDash([3,2])', 'stroke({"d":"M1 1L9 9Z"})']
		],
		line: [
			{
				id: 'l',
				kind: 'line',
				x1: 1,
				y1: 2,
				x2: 3,
				y2: 4,
				stroke: { ...stroke, opacity: 0.38 }
			},
			['moveTo(1 2)', 'lineTo(3 4)', 'globalAlpha=0.38', 'stroke()', 'globalAlpha=1']
		],
		circle: [
			{ id: 'c', kind: 'circle', cx: 5, cy: 6, r: 2, fill: gradient },
			[`arc(5 6 2 0 ${2 * Math.PI})`, 'createPattern({"width":200,"height":1} repeat)', 'fill()']
		],
		text: [
			{ ...text, fill: '#1c232d', rotate: -90 },
			[
				'font=italic 700 12px Arimo, Arial',
				'translate(3 9)',
				`rotate(${-Math.PI / 2})`,
				'fillText(Søvn 0 0)'
			]
		]
	};

	it.each(Object.entries(kinds))('draws a %s', (_, [node, wanted]) => {
		const calls = record(aScene([node]));
		const found = wanted.map((call) => calls.indexOf(call));
		expect(found, calls.join('\n')).not.toContain(-1);
		expect(found).toEqual(found.toSorted((a, b) => a - b));
	});

	it('covers the whole canvas with the background, in pixels', () => {
		expect(record(aScene([]), 3)).toContain('fillRect(0 0 300 150)');
		expect(record(aScene([], null), 3)).not.toContain('fillRect(0 0 300 150)');
	});

	it('draws later nodes over earlier ones', () => {
		const calls = record(
			aScene([
				{ ...text, id: 'below', text: 'below', fill: '#000000' },
				{ ...text, id: 'above', text: 'above', fill: '#000000' }
			])
		);
		expect(calls.indexOf('fillText(below 3 9)')).toBeLessThan(calls.indexOf('fillText(above 3 9)'));
	});

	it('draws texts with kerning and from their start', () => {
		const calls = record(aScene([]));
		expect(calls).toEqual(
			expect.arrayContaining(['fontKerning=normal', 'textAlign=left', 'textBaseline=alphabetic'])
		);
	});
});
