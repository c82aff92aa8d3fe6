import type { KeyPress } from './score-keys.ts';

/** Keys held together. `ctrl` is the command key on a Mac. */
export interface Chord {
	/** As `KeyboardEvent.key` gives it; letters in lower case. */
	key: string;
	ctrl?: boolean;
	/** Left out where the key itself may need Shift, as `?` does on some keyboards. */
	shift?: boolean;
}

/** True where exactly this chord is pressed. */
export function isPressed(chord: Chord, press: KeyPress): boolean {
	if (press.altKey) return false;
	if ((press.ctrlKey || press.metaKey) !== (chord.ctrl ?? false)) return false;
	if (chord.shift !== undefined && press.shiftKey !== chord.shift) return false;
	return press.key.toLowerCase() === chord.key;
}

/** The keys of a chord as they are printed: `["Ctrl", "Shift", "Z"]`. */
export function keysOf(chord: Chord): string[] {
	return [
		...(chord.ctrl ? ['Ctrl'] : []),
		...(chord.shift ? ['Shift'] : []),
		chord.key.length === 1 ? chord.key.toUpperCase() : chord.key
	];
}

/** One string for each chord, the same for chords that cannot be told apart. */
export function chordId(chord: Chord): string {
	return keysOf(chord).join('+');
}

/** True where keys belong to the text a person is writing. */
export function isTextEntry(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
	if (!(target instanceof HTMLInputElement)) return false;
	return !['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file'].includes(
		target.type
	);
}
