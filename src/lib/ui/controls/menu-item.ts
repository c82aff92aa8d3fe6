import type { IconName } from './icon-paths.ts';

/** One line of a menu. `id` is its key; `separated` draws a rule above it. */
export interface MenuItem {
	id: string;
	label: string;
	icon?: IconName;
	/** What stands at the far end of the line: a key, a state. */
	hint?: string;
	/** Makes the line one of a set to choose from: a tick stands by the chosen one. */
	checked?: boolean;
	danger?: boolean;
	disabled?: boolean;
	separated?: boolean;
	run: () => void;
}
