import { chooseMemory } from '#lib/storage/memory-choice.ts';

/**
 * Starts the program anew with what is saved brought into memory, past an upgrade that did not finish.
 * It holds for this one start: the next reload tries the upgrade again.
 */
export function goOnInMemory(): void {
	chooseMemory(sessionStorage, Date.now());
	location.reload();
}
