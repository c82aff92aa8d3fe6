import { describe, expect, it } from 'vitest';
import { StopGestures, type Press } from '#lib/ui/score/stop-gestures.ts';

const A = { row: 1, column: 1 };
const B = { row: 1, column: 2 };
const C = { row: 2, column: 2 };

const press = (more: Partial<Press> = {}): Press => ({
	...{ x: 100, y: 100, at: A, isTouch: false, alt: false, shift: false, isSecond: false },
	...more
});

describe('a mouse', () => {
	it('focuses with the first click and edits with the second', () => {
		const gestures = new StopGestures();
		expect(gestures.down(press())).toEqual([{ do: 'go', to: A }]);
		expect(gestures.up()).toEqual([]);
		expect(gestures.down(press({ isSecond: true }))).toEqual([]);
		expect(gestures.up()).toEqual([{ do: 'edit' }]);
	});

	it('trembles without dragging', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isSecond: true }));
		expect(gestures.move(102, 103, A)).toEqual([]);
		expect(gestures.up()).toEqual([{ do: 'edit' }]);
	});

	it('changes the value by a step for every 8 pixels up, and commits once', () => {
		const gestures = new StopGestures();
		gestures.down(press());
		const sketch = (steps: number) => ({ kind: 'value', at: A, steps });
		expect(gestures.move(100, 92, A)).toEqual([
			{ do: 'go', to: A },
			{ do: 'sketch', sketch: sketch(1) }
		]);
		expect(gestures.move(101, 91, A), 'the same step').toEqual([]);
		// Sideways from here on changes nothing: a drag stays what it began as.
		expect(gestures.move(180, 116, B)).toEqual([{ do: 'sketch', sketch: sketch(-2) }]);
		expect(gestures.up()).toEqual([{ do: 'finish', sketch: sketch(-2) }]);
		expect(gestures.up()).toEqual([]);
	});

	it('selects along the row, and then into other rows', () => {
		const gestures = new StopGestures();
		gestures.down(press());
		expect(gestures.move(160, 101, B)).toEqual([
			{ do: 'go', to: A },
			{ do: 'extend', to: B }
		]);
		expect(gestures.move(165, 101, B)).toEqual([]);
		expect(gestures.move(170, 101, null)).toEqual([]);
		expect(gestures.move(165, 160, C)).toEqual([{ do: 'extend', to: C }]);
		expect(gestures.up()).toEqual([]);
	});

	it('extends with Shift', () => {
		const gestures = new StopGestures();
		expect(gestures.down(press({ shift: true }))).toEqual([{ do: 'extend', to: A }]);
		expect(gestures.up()).toEqual([]);
	});

	it('fills with the handle', () => {
		const gestures = new StopGestures();
		expect(gestures.down(press({ at: null }))).toEqual([]);
		const fill = { kind: 'fill', to: B };
		expect(gestures.move(160, 100, B)).toEqual([{ do: 'sketch', sketch: fill }]);
		expect(gestures.up()).toEqual([{ do: 'finish', sketch: fill }]);
	});

	it('paints with Alt, each stop once, wherever the cursor is', () => {
		const gestures = new StopGestures();
		gestures.down(press({ alt: true }));
		gestures.move(160, 100, B);
		expect(gestures.move(161, 100, B)).toEqual([]);
		gestures.move(160, 160, C);
		expect(gestures.up()).toEqual([{ do: 'finish', sketch: { kind: 'paint', over: [A, B, C] } }]);
	});

	it('is taken back by Escape, and letting go then does nothing', () => {
		const gestures = new StopGestures();
		gestures.down(press());
		gestures.move(100, 60, A);
		expect(gestures.isOurs).toBe(true);
		expect(gestures.cancel()).toEqual([{ do: 'drop' }]);
		expect(gestures.move(100, 20, A)).toEqual([]);
		expect(gestures.up()).toEqual([]);
	});
});

describe('a finger', () => {
	it('taps to focus, and taps again to edit', () => {
		const gestures = new StopGestures();
		expect(gestures.down(press({ isTouch: true })), 'it may scroll yet').toEqual([]);
		expect(gestures.up()).toEqual([{ do: 'go', to: A }]);
		gestures.down(press({ isTouch: true, isSecond: true }));
		expect(gestures.up()).toEqual([{ do: 'edit' }]);
	});

	it('scrolls when it moves up or down at once', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isTouch: true }));
		expect(gestures.isOurs).toBe(false);
		expect(gestures.move(101, 60, A)).toEqual([]);
		expect(gestures.isOurs).toBe(false);
		expect(gestures.up()).toEqual([]);
	});

	it('drags the value once it has rested, and the page stays still', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isTouch: true }));
		expect(gestures.rest()).toEqual([{ do: 'go', to: A }]);
		expect(gestures.isOurs).toBe(true);
		gestures.move(100, 60, A);
		expect(gestures.up()).toEqual([{ do: 'finish', sketch: { kind: 'value', at: A, steps: 5 } }]);
	});

	it('selects along the row at once', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isTouch: true }));
		expect(gestures.move(160, 101, B)).toEqual([
			{ do: 'go', to: A },
			{ do: 'extend', to: B }
		]);
	});

	it('on the handle selects a range, and fills when it has rested', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isTouch: true, at: null }));
		expect(gestures.isOurs).toBe(true);
		expect(gestures.move(160, 160, C)).toEqual([{ do: 'extend', to: C }]);
		gestures.up();
		gestures.down(press({ isTouch: true, at: null }));
		expect(gestures.rest()).toEqual([]);
		gestures.move(160, 100, B);
		expect(gestures.up()).toEqual([{ do: 'finish', sketch: { kind: 'fill', to: B } }]);
	});

	it('that the browser takes to scroll leaves nothing behind', () => {
		const gestures = new StopGestures();
		gestures.down(press({ isTouch: true }));
		expect(gestures.cancel()).toEqual([]);
		expect(gestures.up()).toEqual([]);
	});
});
