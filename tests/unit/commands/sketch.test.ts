import { afterEach, expect, it } from 'vitest';
import { finishSketch } from '#lib/commands/sketch.ts';
import { DONT_KNOW } from '#lib/domain/score.ts';
import { aDesk, at, closeDesks } from '../../support/desk.ts';
import { level, LUNG } from '../../support/documents.ts';

afterEach(closeDesks);

it.each([
	['20 dragged up two steps', [0, 1], 2, level(30)],
	['20 dragged far down stops at the lowest level', [0, 1], -30, level(0)],
	['not scored counts from the lowest level', [0, 2], 3, level(15)]
] as const)('%s', async (_, spot, steps, expected) => {
	const desk = await aDesk();
	finishSketch({ kind: 'value', at: at(spot), steps }, desk.context);
	expect(desk.value(spot)).toEqual(expected);
	desk.editor.undo();
	expect(desk.changed, 'one step').toEqual({});
});

it('a drag of an answer that is no number changes nothing and says so', async () => {
	const desk = await aDesk();
	desk.set([0, 1], DONT_KNOW);
	finishSketch({ kind: 'value', at: at([0, 1]), steps: 3 }, desk.context);
	expect(desk.value([0, 1])).toEqual(DONT_KNOW);
	expect(desk.told).toEqual(['noNumber']);
});

it('a drag that comes back makes no step', async () => {
	const desk = await aDesk();
	finishSketch({ kind: 'value', at: at([0, 1]), steps: 0 }, desk.context);
	expect([desk.changed, desk.told]).toEqual([{}, []]);
});

it('the handle fills to the right and selects what it filled', async () => {
	const desk = await aDesk();
	desk.go([0, 1]);
	finishSketch({ kind: 'fill', to: at([0, 3]) }, desk.context);
	expect(desk.changed).toEqual({ '0,2': '20', '0,3': '20' });
	expect(desk.cursor.range).toEqual({ top: 0, left: 1, bottom: 0, right: 3 });
	expect(desk.editor.undoLabel).toEqual({ code: 'score.fillRight', area: LUNG, count: 2 });
});

it('the handle fills down where it has gone further down, and leaves the range itself alone', async () => {
	const desk = await aDesk();
	desk.go([0, 0], [0, 1]);
	finishSketch({ kind: 'fill', to: at([2, 2]) }, desk.context);
	expect(desk.changed).toEqual({ '1,0': '10', '1,1': '20', '2,0': '10', '2,1': '20' });
	desk.editor.undo();
	expect(desk.changed).toEqual({});
});

it('the handle inside its range does nothing', async () => {
	const desk = await aDesk();
	desk.go([0, 0], [1, 1]);
	finishSketch({ kind: 'fill', to: at([0, 1]) }, desk.context);
	expect([desk.changed, desk.told]).toEqual([{}, []]);
});

it('a sweep paints the active value over what it met, as one step that passes over locked cells', async () => {
	const desk = await aDesk();
	desk.lock([3, 1]);
	desk.go([0, 3]);
	finishSketch({ kind: 'paint', over: [at([2, 1]), at([3, 1]), at([3, 2])] }, desk.context);
	expect(desk.changed).toEqual({ '2,1': '40', '3,2': '40' });
	expect(desk.told).toEqual(['many 2 locked 1']);
	expect(desk.cursor.active).toEqual(at([0, 3]));
	expect(desk.editor.undoLabel).toEqual({ code: 'score.paint', area: LUNG, count: 2 });
});
