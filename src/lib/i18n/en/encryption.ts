import type { encryption as da } from '#lib/i18n/da/encryption.ts';

export const encryption: typeof da = {
	protect: 'Protect with a password',
	protectNote: 'The file is encrypted and opens only with the password. Good for mail.',
	password: 'Password',
	repeat: 'Repeat the password',
	show: 'Show the password',
	hint: (least) =>
		`At least ${least} characters. Best is a sentence: easy to remember, hard to guess.`,
	tooShort: (least) => `The password must have at least ${least} characters. Make it longer.`,
	unlike: 'The two are not alike. Write the same password in both places.',
	lost: 'If the password is lost, nobody can open the file again. Send it by another way than the file.',
	notHere: 'The project in this browser is not locked. Only the file is protected.',
	saved: (name) => `${name} is saved. It opens only with the password.`,
	copied: 'The encrypted file is on the clipboard as text.',
	missingHere:
		'The browser encrypts only on pages from an https address or from this computer (localhost). Open Varmekort there to protect a file. Without a password the file can be saved as before.',

	title: 'The file has a password',
	ask: (name) => `Write the password of ${name}. Whoever sent the file has it.`,
	open: 'Open the file',
	opening: 'Opening …',
	refused: 'The file cannot be opened',
	fromEnvironment:
		'Set it in VARMEKORT_PASSWORD, or open the file in Varmekort and save it without.',

	problems: {
		'file.wrongPassword':
			'The password does not fit the file. Nothing has been changed. Look for capitals and a space at the end, and try again. If you are sure of it, the file was altered on its way: fetch it again.',
		'file.encryptedDamaged':
			'The encrypted file is damaged or incomplete and was not opened. Nothing has been changed. Fetch it again, or ask for it once more.',
		'file.encryptedUnusual':
			'The file asks for a computation that Varmekort never uses, and was not opened. Nothing has been changed. Ask for the file to be saved anew in Varmekort.',
		'file.encryptionMissing':
			'The file is encrypted, and the browser opens such files only on pages from an https address or from this computer (localhost). The file has not been changed. Open Varmekort there, or ask for the file without a password.',
		'file.passwordNeeded': 'The file is protected with a password and was not opened.'
	}
};
