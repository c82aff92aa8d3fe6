import type { EncryptionCode } from '#lib/domain/encryption-problem.ts';

/** Project files behind a password, and the fields for it. */
export const encryption = {
	protect: 'Beskyt med en adgangskode',
	protectNote: 'Filen krypteres og kan kun åbnes med adgangskoden. God til mail.',
	password: 'Adgangskode',
	repeat: 'Gentag adgangskoden',
	show: 'Vis adgangskoden',
	hint: (least: number) =>
		`Mindst ${least} tegn. Skriv helst en sætning: let at huske, svær at gætte.`,
	tooShort: (least: number) => `Adgangskoden skal have mindst ${least} tegn. Gør den længere.`,
	unlike: 'De to er ikke ens. Skriv den samme adgangskode begge steder.',
	lost: 'Glemmes adgangskoden, kan ingen åbne filen igen. Send koden ad en anden vej end filen.',
	notHere: 'Projektet i denne browser bliver ikke låst. Kun filen er beskyttet.',
	saved: (name: string) => `${name} er gemt. Den kan kun åbnes med adgangskoden.`,
	copied: 'Den krypterede fil ligger på udklipsholderen som tekst.',
	missingHere:
		'Browseren krypterer kun på sider fra en adresse med https eller fra denne computer (localhost). Åbn Varmekort dér for at beskytte en fil. Uden adgangskode kan filen gemmes som før.',

	title: 'Filen har en adgangskode',
	ask: (name: string) => `Skriv adgangskoden til ${name}. Den, der sendte filen, har den.`,
	open: 'Åbn filen',
	opening: 'Åbner …',
	refused: 'Filen kan ikke åbnes',
	fromEnvironment: 'Sæt den i VARMEKORT_PASSWORD, eller åbn filen i Varmekort, og gem den uden.',

	problems: {
		'file.wrongPassword':
			'Adgangskoden passer ikke til filen. Intet er ændret. Se efter store og små bogstaver og et mellemrum til sidst, og prøv igen. Er du sikker på den, er filen blevet ændret undervejs: hent den igen.',
		'file.encryptedDamaged':
			'Den krypterede fil er beskadiget eller ufuldstændig og er ikke åbnet. Intet er ændret. Hent den igen, eller bed om at få den sendt på ny.',
		'file.encryptedUnusual':
			'Filen beder om en beregning, som Varmekort aldrig bruger, og er ikke åbnet. Intet er ændret. Bed om at få filen gemt på ny i Varmekort.',
		'file.encryptionMissing':
			'Filen er krypteret, og browseren åbner kun sådanne filer på sider fra en adresse med https eller fra denne computer (localhost). Filen er ikke ændret. Åbn Varmekort dér, eller bed om filen uden adgangskode.',
		'file.passwordNeeded': 'Filen er beskyttet med en adgangskode og er ikke åbnet.'
	} satisfies Record<EncryptionCode, string>
};
