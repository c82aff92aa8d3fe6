import type { FigureContent } from '#lib/scene/figure-content.ts';
import type { AreaSet } from '#lib/domain/area-set.ts';
import type { Difference } from '#lib/domain/difference.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import type { Language } from '#lib/domain/text.ts';
import { areasCompared, horizonsCompared } from '#lib/scene/difference-content.ts';
import type { SideNames } from '#lib/scene/difference-words.ts';
import { USUAL_GROUPS } from '#lib/scene/matrix-groups.ts';
import type { MatrixOrder } from '#lib/scene/matrix-order.ts';
import { readCompareQuery, type CompareView } from '#lib/ui/compare/compare-address.ts';
import type { WantedSides } from '#lib/ui/compare/difference-sides.svelte.ts';

/** What a difference lies between. */
export const BETWEEN = ['sides', 'horizons', 'areas'] as const;
export type Between = (typeof BETWEEN)[number];

/** Where the choice starts: what is open behind the dialog. */
export interface FigureStart {
	area: AreaId | null;
	horizon: HorizonId | null;
	/** The address of the compare page; `null` on other pages. */
	compare: string | null;
	/** Whether the select page is open. */
	isSelecting?: boolean;
}

const KINDS: Record<CompareView, FigureContent['kind']> = {
	matrix: 'matrix',
	multiples: 'overview',
	difference: 'difference'
};

/** What the figure of the export dialog shows, as it is chosen there. */
export class FigureView {
	kind: FigureContent['kind'] = $state('area');
	area: AreaId | null = $state(null);
	horizon: HorizonId | null = $state(null);
	order: MatrixOrder = $state.raw({ by: 'report' });
	groups = $state(USUAL_GROUPS);
	dendrogram = $state(true);
	between: Between = $state('sides');
	/** Which versions or ballots are asked for, and what lies between them once they are read. */
	wanted: WantedSides = $state.raw({ from: null, to: null });
	compared: { difference: Difference; names: SideNames } | null = $state.raw(null);
	fromHorizon: HorizonId | null = $state(null);
	toHorizon: HorizonId | null = $state(null);
	fromArea: AreaId | null = $state(null);
	toArea: AreaId | null = $state(null);
	set: AreaSet = $state.raw({ by: 'all' });
	readonly #project: () => Project;
	readonly #language: () => Language;

	/** @param language of the figure, in which the sides of a difference are named */
	constructor(project: () => Project, language: () => Language, start: FigureStart) {
		this.#project = project;
		this.#language = language;
		const areas = areasInOrder(project());
		const horizons = horizonsInOrder(project());
		this.area = start.area ?? areas[0]?.id ?? null;
		this.horizon = start.horizon ?? horizons.at(-1)?.id ?? null;
		this.fromHorizon = horizons[0]?.id ?? null;
		this.toHorizon = this.horizon;
		this.fromArea = this.area;
		this.toArea = areas.find(({ id }) => id !== this.area)?.id ?? this.area;
		if (start.isSelecting && areas.length > 1) this.kind = 'selection';
		else if (start.compare !== null) this.#startFrom(start.compare);
		else if (start.area === null && start.horizon !== null) this.kind = 'matrix';
	}

	#startFrom(query: string): void {
		const { view, order, from, to } = readCompareQuery(query, this.#project());
		this.kind = KINDS[view];
		this.order = order;
		this.wanted = { from, to };
	}

	/** `null` where the project has nothing to show. */
	readonly content: FigureContent | null = $derived.by(() => {
		const { kind, order } = this;
		const area = this.#known(this.area);
		const horizon = this.#shown(this.horizon);
		switch (kind) {
			case 'area':
			case 'years':
				return area && { kind, area };
			case 'overview':
				return horizon && { kind, horizon, order };
			case 'matrix': {
				const { groups, dendrogram } = this;
				return horizon && { kind, horizon, order, groups, dendrogram };
			}
			case 'difference':
				return this.#difference;
			case 'profile':
				return horizon && { kind, set: this.set };
			case 'selection':
				return area && { kind };
			default:
				return kind satisfies never;
		}
	});

	readonly #difference: FigureContent | null = $derived.by(() => {
		const kind = 'difference';
		const project = this.#project();
		const { between, order } = this;
		switch (between) {
			case 'sides': {
				const { compared, horizon } = this;
				if (!compared || !horizon) return null;
				const isKnown = compared.difference.merged.framework.horizons[horizon];
				const extent = { kind: 'areas', horizon, order } as const;
				return isKnown ? { kind, ...compared, extent, hasYear: true } : null;
			}
			case 'horizons': {
				const [from, to] = [this.#shown(this.fromHorizon), this.#shown(this.toHorizon)];
				if (!from || !to) return null;
				return horizonsCompared(project, from, to, order);
			}
			case 'areas': {
				const [from, to] = [this.#known(this.fromArea), this.#known(this.toArea)];
				if (!from || !to) return null;
				return areasCompared(project, from, to, this.#language());
			}
			default:
				return between satisfies never;
		}
	});

	#known(id: AreaId | null): AreaId | null {
		return id !== null && this.#project().areas[id] ? id : null;
	}

	#shown(id: HorizonId | null): HorizonId | null {
		return id !== null && this.#project().framework.horizons[id] ? id : null;
	}
}
