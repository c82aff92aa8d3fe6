import { createContext } from 'svelte';
import type { Extent } from '#lib/domain/extent.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';

/**
 * What the open page of a project shows, for the frame around it: the export dialog starts from the
 * open area and horizon, the status bar repeats the page's own words. Pages write it, the frame reads.
 */
export class ProjectView {
	area: AreaId | null = $state(null);
	horizon: HorizonId | null = $state(null);
	/** What the compare page shows, as its address says it; `null` on other pages. */
	compare: string | null = $state(null);
	/** A few words at the end of the status bar: "36 of 40 scored". */
	status = $state('');
	exportOpen = $state(false);
	helpOpen = $state(false);
	/** What the open history panel is about; `null` where it is closed. */
	history: Extent | null = $state.raw(null);
}

export const [getProjectView, setProjectView] = createContext<ProjectView>();
