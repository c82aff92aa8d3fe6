/** The notice that there is a newer version of the program. */
export const update = {
	title: 'Ny version',
	ready: 'En ny version er klar. Dine projekter bliver, som de er.',
	starting: 'Den nye version starter, så snart den gamle er færdig.',
	elsewhere:
		'Varmekort er opdateret i en anden fane. Det, der er gemt, er bevaret. Genindlæs for at fortsætte.',
	now: 'Opdater nu',
	reload: 'Genindlæs',
	later: 'Senere'
};
