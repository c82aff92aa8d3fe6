import type { ArrowNode } from '#lib/scene/scene.ts';

const round2 = (number: number) => Math.round(number * 100) / 100;

/** A whole arrow as path data, for formats that have no arrow of their own. */
export function arrowOutline({ x, y, width, height, head, notch }: ArrowNode): string {
	const [tip, middle, bottom] = [round2(x + width), round2(y + height / 2), round2(y + height)];
	const shoulder = round2(x + width - head);
	const dent = round2(x + notch);
	return `M${x} ${y}H${shoulder}L${tip} ${middle}L${shoulder} ${bottom}H${x}L${dent} ${middle}Z`;
}
