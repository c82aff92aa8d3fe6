import type { ProjectRequest } from '#lib/commands/exporting.ts';
import { cryptography, passwordFault, type PasswordFault } from '#lib/commands/password.ts';

/** Whether a project file gets a password, and which: gone when the dialog is. */
export class Protection {
	readonly isPossible = cryptography() !== null;
	isOn = $state(false);
	password = $state('');
	repeat = $state('');
	/** How often a file was asked for before the password was right. */
	asked = $state(0);

	get fault(): PasswordFault | null {
		return passwordFault(this.password, this.repeat);
	}

	/** Says what is wrong with the password from now on. */
	insist(): void {
		this.asked += 1;
	}

	/** The request with the password it asks for; `null` while there is none that can be used. */
	addTo(request: ProjectRequest): ProjectRequest | null {
		if (!this.isOn) return request;
		if (!this.isPossible || this.fault) return null;
		return { ...request, password: this.password };
	}
}
