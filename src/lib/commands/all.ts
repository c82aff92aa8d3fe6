import { describeEdit } from '#lib/i18n/edit-words.ts';
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
	run: ({ editor, preferences, announcer }) => {
		const { t, language } = preferences.i18n;
		const step = editor.undo();
		announcer.announce(
			step
				? t.common.undone(describeEdit(step, editor.project, t, language))
				: t.common.nothingToUndo
		);
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
	run: ({ editor, preferences, announcer }) => {
		const { t, language } = preferences.i18n;
		const step = editor.redo();
		announcer.announce(
			step
				? t.common.redone(describeEdit(step, editor.project, t, language))
				: t.common.nothingToRedo
		);
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
