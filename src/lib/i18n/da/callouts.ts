/** Notes on a figure, in the export dialog. */
export const calloutWords = {
	title: 'Noter på figuren',
	none: 'Korte noter, der hver peger på et felt',
	count: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
	area: 'Område',
	technology: 'Teknologi',
	year: 'År',
	noteIn: { da: 'Note på dansk', en: 'Note på engelsk' },
	hint: (limit: number) =>
		`Højst ${limit} tegn. Mangler den på figurens sprog, bruges det andet sprog.`,
	add: 'Tilføj note',
	save: 'Gem note',
	edit: (name: string) => `Rediger noten til ${name}`,
	remove: (name: string) => `Fjern noten til ${name}`,
	blank: 'Skriv noten på mindst ét af sprogene.',
	locked: 'Feltet er låst, så noten kan ikke ændres. Lås feltet eller området op først.',
	saved: (name: string) => `Noten til ${name} er gemt.`,
	removed: (name: string) => `Noten til ${name} er fjernet.`
};
