const felter = (count: number) => (count === 1 ? '1 felt' : `${count} felter`);

/** Checking a paste before it is done, and copying the whole project as a table. */
export const paste = {
	titleRefused: 'Nogle felter kan ikke indsættes',
	title: 'Se efter, før der indsættes',
	nothingYet: 'Intet er ændret endnu.',
	inAreas: (valid: number, total: number, areas: number) =>
		areas === 1
			? `${valid} af ${felter(total)} kan indsættes.`
			: `${valid} af ${felter(total)} kan indsættes, i ${areas} områder.`,
	none: (total: number) => `Ingen af ${felter(total)} kan indsættes.`,
	changed: (count: number) => `${felter(count)} ændres`,
	cleared: (count: number) =>
		count === 1
			? '1 heraf ryddes: det er tomt i tabellen'
			: `${count} heraf ryddes: de er tomme i tabellen`,
	same: (count: number) => `${felter(count)} er ens i forvejen`,
	refused: (count: number) => `${felter(count)} kan ikke indsættes`,
	locked: (count: number) =>
		count === 1 ? '1 felt er låst og springes over' : `${count} felter er låst og springes over`,
	rounded: (count: number) =>
		count === 1
			? '1 tal er afrundet, som regnearket viser det'
			: `${count} tal er afrundet, som regnearket viser dem`,
	column: {
		place: 'Felt',
		text: 'Indsat tekst',
		reason: 'Hvorfor ikke',
		from: 'Før',
		to: 'Efter',
		now: 'Står som',
		exact: 'I regnearket'
	},
	position: (row: number, column: number) => `række ${row}, kolonne ${column}`,
	empty: '(tomt)',
	applyValid: (valid: number) =>
		valid === 1 ? 'Indsæt 1 gyldigt tal' : `Indsæt ${valid} gyldige tal`,
	applyNone: 'Indsæt intet',
	faults: {
		merged: () => 'Dækket af et flettet felt. Kun det første af de flettede felter har et tal.',
		formula: () => 'En formel. Kopiér felterne fra regnearket, så resultatet følger med.',
		tooNarrow: () =>
			'Kolonnen er for smal i regnearket til at vise tallet. Gør den bredere, og kopiér igen.',
		sheetError: () => 'En fejl i regnearket, ikke et tal. Ret den der, og kopiér igen.',
		thousands: () =>
			'Kan læses på to måder: med tusinder eller med decimaler. Skriv tallet uden skilletegn for tusinder.',
		unknownArea: (name: string) =>
			name
				? `Intet vist område hedder ”${name}”.`
				: 'Rækken siger ikke, hvilket område den hører til.',
		unknownTechnology: (name: string) =>
			name
				? `Ingen vist teknologi hedder ”${name}”.`
				: 'Rækken siger ikke, hvilken teknologi den hører til.',
		unknownYear: (name: string) =>
			name ? `”${name}” er ikke et vist år i projektet.` : 'Kolonnen har intet årstal.',
		ambiguousArea: (name: string) =>
			`Flere områder passer på ”${name}”. Tilføj en kolonne med faggruppe eller nummer.`,
		ambiguousTechnology: (name: string) =>
			`Flere teknologier hedder ”${name}”. Giv dem hver sit navn.`,
		twice: () => 'Feltet står mere end én gang i tabellen. Kun det første er brugt.'
	},

	heads: { number: 'Nr.', area: 'Område', profession: 'Faggruppe', technology: 'Teknologi' },
	areaNumber: (number: number) => `Område ${number}`,
	copiedAll: (areas: number) => `${areas} områder kopieret. Indsæt dem i et regneark.`
};
