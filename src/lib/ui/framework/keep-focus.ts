import { tick } from 'svelte';

/**
 * Does something that may move the element in focus to another place of the page. A browser takes
 * the focus away from what is moved: it is given back.
 */
export async function keepFocus(act: () => void): Promise<void> {
	const focused = document.activeElement;
	act();
	await tick();
	if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus();
}
