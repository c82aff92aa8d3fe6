import type { Page } from '@playwright/test';

/** The least side of a target for a finger, in pixels. */
const FINGER = 44;

/**
 * What can be pressed and is smaller than a finger, each with its size. Left out: the cells of a
 * grid, whose size is their place on the drawing; links within a sentence; what only the keyboard
 * reaches.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((least) => {
		const pressed =
			'a[href], button, input, select, textarea, summary, [role=slider], [role=button], [role=switch]';
		const all = [...document.querySelectorAll<HTMLElement>(pressed)];
		return all.flatMap((element) => {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return [];
			if (element.closest('[role=gridcell], [inert], .vh, .skip')) return [];
			if (getComputedStyle(element).display === 'inline' && element.closest('p, li')) return [];
			// A label presses its field.
			const label =
				element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
			// A slider is taken hold of anywhere along its line.
			const reach = element.role === 'slider' ? element.closest('[role=presentation]') : null;
			const sides = [element, ...(label ? [label] : []), ...(reach ? [reach] : [])].map((one) =>
				one.getBoundingClientRect()
			);
			// What is laid around a target that is drawn small catches the finger too.
			const around = ['::before', '::after'].map((part) => {
				const style = getComputedStyle(element, part);
				const isAround = style.content !== 'none' && style.position === 'absolute';
				return isAround ? [parseFloat(style.width), parseFloat(style.height)] : [0, 0];
			});
			const width = Math.max(...sides.map((side) => side.width), ...around.map(([w = 0]) => w));
			const height = Math.max(...sides.map((side) => side.height), ...around.map(([, h = 0]) => h));
			if (width + 0.5 >= least && height + 0.5 >= least) return [];
			const name = element.getAttribute('aria-label') ?? element.textContent.trim();
			const size = `${String(Math.round(width))} x ${String(Math.round(height))}`;
			return [`${element.tagName} ${name || element.className}: ${size}`];
		});
	}, FINGER);
}
