import { chooseMemory } from '#lib/storage/memory-choice.ts';

/**
 * Starts the program anew with what is saved brought into memory, past an upgrade that did not finish.
 * It holds for this one start: the next reload tries the upgrade again. Answers `false`, and stays, where
 * the browser does not let the tab remember it over the start.
 */
export function goOnInMemory(): boolean {
	if (!chooseMemory(() => sessionStorage, Date.now())) return false;
	location.reload();
	return true;
}
