/* The choice to go on in memory past a change of rows that did not finish. It is made for one start. */

const CHOICE = 'varmekort.memory';

/** A start that never came to ask for the choice must not leave it to one that nobody meant. */
const HOLDS_MS = 600_000;

/** What the tab remembers over a reload. Asking for it throws where the browser refuses to keep anything. */
type AskForSession = () => Storage;

/**
 * Notes that the next start goes on in memory where the change of rows does not finish. Answers `false`
 * where the browser does not let the tab remember it.
 */
export function chooseMemory(session: AskForSession, now: number): boolean {
	try {
		session().setItem(CHOICE, String(now));
		return true;
	} catch {
		return false;
	}
}

/** Whether it has been chosen for this start. Asked again, or where nothing is remembered, it has not. */
export function takeChoice(session: AskForSession, now: number): boolean {
	try {
		const chosenAt = session().getItem(CHOICE);
		session().removeItem(CHOICE);
		return chosenAt !== null && now - Number(chosenAt) < HOLDS_MS;
	} catch {
		return false;
	}
}
