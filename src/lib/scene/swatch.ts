import { rampGradient } from './gradient.ts';
import { round2 } from './nodes.ts';
import { colourAt } from './ramps.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/** The colours of a theme as a strip without words: a run, its classes side by side, or its lines. */
export function buildSwatch(theme: FigureTheme, width: number, height: number): Scene {
	const { ramp, pens, paper, outline } = theme;
	const box = { x: 0, y: 0, width, height };
	const piece = width / (ramp.classes?.length ?? 1);
	const knots = [
		{ x: 0, share: 0 },
		{ x: width, share: 1 }
	];
	const fills: SceneNode[] = ramp.classes
		? ramp.classes.map(({ upTo }, i) => ({
				kind: 'rect',
				id: `class.${i}`,
				...box,
				x: round2(i * piece),
				width: round2(piece),
				fill: colourAt(ramp, upTo)
			}))
		: [{ kind: 'rect', id: 'run', ...box, fill: rampGradient(knots, 0, width, ramp) }];
	const ground: SceneNode[] =
		pens?.lines === 'alone' ? [{ kind: 'rect', id: 'paper', ...box, fill: paper }] : fills;
	const d = pens?.lines ? pens.lineBox(box, 0, 1) : '';
	const lines: SceneNode[] = d === '' ? [] : [{ kind: 'path', id: 'lines', d, fill: '#000000' }];
	const rim = { ...box, fill: null, stroke: { ...outline, width: 1 } };
	return {
		width,
		height,
		background: null,
		title: '',
		description: '',
		language: 'en',
		nodes: [...ground, ...lines, { kind: 'rect', id: 'rim', ...rim }],
		stops: []
	};
}
