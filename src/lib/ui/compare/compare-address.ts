import type { Horizon, Project } from '#lib/domain/project.ts';
import { horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { PLAIN_ORDERS, type MatrixOrder } from '#lib/scene/matrix-order.ts';

export const COMPARE_VIEWS = ['matrix', 'multiples', 'difference'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** What the compare screen shows, as its address says it. */
export interface CompareAddress {
	view: CompareView;
	/** `null` in a project without horizons. */
	horizon: Horizon | null;
	order: MatrixOrder;
	/** The sides of the difference, by the ids of `sides.ts`; `null` leaves the choice to the screen. */
	from: string | null;
	to: string | null;
}

const TECHNOLOGY = 'technology.';

/**
 * Reads the query of the address. What it does not name, or names wrongly, is the matrix in the
 * order of the report at the middle horizon: where the figure has most to tell.
 */
export function parseCompareAddress(query: URLSearchParams, project: Project): CompareAddress {
	const view = COMPARE_VIEWS.find((known) => known === query.get('view')) ?? 'matrix';
	const horizons = horizonsInOrder(project);
	const wanted = query.get('horizon');
	const named = horizons.find(({ id, year }) => id === wanted || String(year) === wanted);
	const middle = horizons[Math.floor((horizons.length - 1) / 2)];
	return {
		view,
		horizon: named ?? middle ?? null,
		order: parseOrder(query.get('order'), project),
		from: query.get('from'),
		to: query.get('to')
	};
}

/** As `parseCompareAddress`, of a query as text. */
export const readCompareQuery = (query: string, project: Project): CompareAddress =>
	parseCompareAddress(new URLSearchParams(query), project);

/** The query that leads back to what is shown. */
export function formatCompareAddress(address: CompareAddress): string {
	const { view, horizon, order, from, to } = address;
	const query = new URLSearchParams();
	if (view !== 'matrix') query.set('view', view);
	if (horizon) query.set('horizon', String(horizon.year));
	if (order.by !== 'report') query.set('order', keyOfOrder(order));
	if (view === 'difference' && from) query.set('from', from);
	if (view === 'difference' && to) query.set('to', to);
	return query.toString();
}

/** Every order the rows of a project can have, in the order they are offered. */
export function ordersOf(project: Project): MatrixOrder[] {
	const byTechnology = technologiesInOrder(project).map((technology): MatrixOrder => ({
		by: 'technology',
		technology: technology.id
	}));
	return [...PLAIN_ORDERS.map((by) => ({ by })), ...byTechnology];
}

/** One word for an order, for addresses and lists of choices. */
export const keyOfOrder = (order: MatrixOrder): string =>
	order.by === 'technology' ? TECHNOLOGY + order.technology : order.by;

/** The order of a key; that of the report where the project has no such order. */
export function parseOrder(text: string | null, project: Project): MatrixOrder {
	const by = PLAIN_ORDERS.find((known) => known === text);
	if (by) return { by };
	const technology = technologiesInOrder(project).find(({ id }) => TECHNOLOGY + id === text);
	return technology ? { by: 'technology', technology: technology.id } : { by: 'report' };
}
