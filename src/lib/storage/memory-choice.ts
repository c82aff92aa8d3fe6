/* The choice to go on in memory past a change of rows that did not finish. It is made for one start. */

const CHOICE = 'varmekort.memory';

/** A start that never came to ask for the choice must not leave it to one that nobody meant. */
const HOLDS_MS = 600_000;

/** Notes that the next start goes on in memory where the change of rows does not finish. */
export function chooseMemory(session: Storage, now: number): void {
	session.setItem(CHOICE, String(now));
}

/** Whether it has been chosen for this start. Asked again, it has not. */
export function takeChoice(session: Storage, now: number): boolean {
	const chosenAt = session.getItem(CHOICE);
	session.removeItem(CHOICE);
	return chosenAt !== null && now - Number(chosenAt) < HOLDS_MS;
}
