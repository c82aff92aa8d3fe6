/** The shortest password for a file, in characters. */
export const MIN_PASSWORD = 8;

/** What keeps a password from being used: too short, or not the same in both places. */
export type PasswordFault = 'short' | 'unlike';

export function passwordFault(password: string, repeat: string): PasswordFault | null {
	const same = password.normalize('NFC');
	if (Array.from(same).length < MIN_PASSWORD) return 'short';
	return same === repeat.normalize('NFC') ? null : 'unlike';
}

/** `null` where the browser keeps it from the page, as for one that came over plain http from another computer. */
export function cryptography(): SubtleCrypto | null {
	return (crypto as Partial<Crypto>).subtle ?? null;
}
