import type { Messages } from '#lib/i18n/messages.ts';
import type { Announcer } from '#lib/state/announcer.svelte.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { Preferences } from '#lib/state/preferences.svelte.ts';
import type { ProjectView } from '#lib/state/project-view.svelte.ts';
import type { Chord } from './chords.ts';

/** What a command of an open project may act on. */
export interface ProjectContext {
	readonly editor: Editor;
	readonly view: ProjectView;
	readonly preferences: Preferences;
	readonly announcer: Announcer;
}

/** One thing a user can do: what it is called, which keys do it, when it can be done, and doing it. */
export interface Command {
	readonly id: string;
	readonly label: (t: Messages) => string;
	readonly chords: readonly Chord[];
	readonly canRun: (context: ProjectContext) => boolean;
	readonly run: (context: ProjectContext) => void;
}
