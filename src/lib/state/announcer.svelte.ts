/**
 * What the polite live region says. A screen reader stays silent when the same words come twice,
 * so a repeated message is told apart by a no-break space at its end.
 */
export class Announcer {
	message = $state('');

	announce(text: string): void {
		this.message = this.message === text ? `${text}\u00a0` : text;
	}
}
