import type { EditLabel } from '#lib/domain/edit-label.ts';
import { report } from '#lib/report.ts';
import { isPressed } from './chords.ts';
import type { Command, ProjectContext } from './command.ts';
import { isComposing, type KeyPress } from './score-keys.ts';

/* What can be done by key on every page of a project. The keys of the score grid are in `score-keys.ts`. */

const always = () => true;

export const undo: Command = {
	id: 'undo',
	label: (t) => t.common.undo,
	chords: [{ key: 'z', ctrl: true, shift: false }],
	canRun: ({ editor }) => editor.canUndo,
	run: (context) => {
		const { common } = context.preferences.i18n.t;
		tell(context.editor.undo(), context, common.undone, common.nothingToUndo);
	}
};

export const redo: Command = {
	id: 'redo',
	label: (t) => t.common.redo,
	chords: [
		{ key: 'z', ctrl: true, shift: true },
		{ key: 'y', ctrl: true, shift: false }
	],
	canRun: ({ editor }) => editor.canRedo,
	run: (context) => {
		const { common } = context.preferences.i18n.t;
		tell(context.editor.redo(), context, common.redone, common.nothingToRedo);
	}
};

const showKeys: Command = {
	id: 'keys',
	label: (t) => t.common.allKeys,
	chords: [{ key: '?' }],
	canRun: always,
	run: ({ view }) => (view.helpOpen = true)
};

export const PROJECT_COMMANDS: readonly Command[] = [undo, redo, showKeys];

/** Says what a command did with a step. The words of steps come when there is one. */
function tell(
	step: EditLabel | null,
	{ editor, preferences, announcer }: ProjectContext,
	done: (what: string) => string,
	nothing: string
): void {
	if (!step) {
		announcer.announce(nothing);
		return;
	}
	const { project } = editor;
	const { language } = preferences.i18n;
	import('#lib/i18n/edit-words.ts')
		.then(({ describeEdit }) => announcer.announce(done(describeEdit(step, project, language))))
		.catch(report);
}

/** Runs the command of a key press. True where the key had one, so that the browser must not have it too. */
export function runChord(press: KeyPress, context: ProjectContext): boolean {
	if (isComposing(press)) return false;
	const { letters } = context.preferences;
	const command = PROJECT_COMMANDS.find(({ chords }) =>
		chords.some((chord) => isPressed(chord, press) && (letters || chord.ctrl))
	);
	command?.run(context);
	return command !== undefined;
}
