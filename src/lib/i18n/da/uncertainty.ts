/** How firm the ranking and the set are, found by drawing. */
export const uncertaintyWords = {
	title: 'Usikkerhed',
	intro:
		'Valget laves forfra mange gange med vægte og scorer, der trækkes inden for det, vi ved. Kravene gælder hver gang.',

	known: 'Hvad ved vi om vægtene?',
	knownOptions: {
		exact: 'De er, som de er sat',
		about: 'De passer omtrent',
		ranked: 'Kun rækkefølgen',
		unknown: 'Ingenting'
	},
	assumes: {
		exact: 'Antagelse: vægtene er præcis, som de er sat.',
		about:
			'Antagelse: hver vægt kan være op til 30 % mindre eller større, end den er sat. Alt derimellem er lige muligt.',
		ranked:
			'Antagelse: kun vægtenes rækkefølge er kendt. Alle vægte i den rækkefølge er lige mulige.',
		unknown: 'Antagelse: intet er kendt om vægtene. Alle vægte er lige mulige.'
	},
	views: (most: number) =>
		most < 2
			? 'Scorerne er teamets; ingen har scoret for sig selv.'
			: `Scorerne trækkes mellem dem, der har scoret for sig selv: op til ${most} for et område. En trækning tager én persons syn på hele området.`,
	intervals: 'Scorer og tal, der kun er kendt som et spænd, trækkes jævnt inden for spændet.',

	seed: 'Starttal',
	seedNote: 'Samme starttal giver samme tal.',
	nextSeed: 'Næste starttal',
	badSeed: (kept: number) =>
		`Et starttal er et helt tal fra 0 til 999999999. Tallet er stadig ${kept}; skriv et andet.`,

	drawing: 'Trækker …',
	refining: (done: string, total: string) => `${done} af ${total} trækninger er lavet.`,
	done: (draws: string) => `${draws} trækninger.`,
	outdated: 'Tallene er fra før den seneste ændring. Nye er på vej.',
	failed:
		'Trækningerne kunne ikke laves. Vægte og scorer er, som de var. Vælg et andet starttal for at prøve igen.',
	impossible:
		'Ingen udvælgelse opfylder alle krav, så der er intet at trække om. Lemp et krav, eller slå et fra.',
	noWeights: 'Ingen vægte passer til det, vi ved. Vælg noget andet om vægtene.',
	unproven: 'Nogle søgninger blev afbrudt, før de var færdige. Tallene kan derfor afvige en smule.',

	area: 'Område',
	sets: {
		caption: 'Hvor ofte hvert område er med i det bedste sæt',
		note: (size: number) =>
			`Sikker: mindst 90 % af trækningerne. Ude: højst 10 %. Imellem er området på vippen. ”Blandt de ${size} første” ser bort fra krav.`,
		share: 'Med i sættet',
		error: '± ved trækning',
		standing: 'Vurdering',
		inTop: (size: number) => `Blandt de ${size} første`,
		confidence: 'Tillid',
		central: 'Central vægt'
	},
	standings: { safe: 'Sikker', open: 'På vippen', out: 'Ude' },
	points: (percent: string) => `± ${percent} %`,
	regret: (points: string) =>
		`Det valgte sæt ligger i gennemsnit ${points} point under det bedste i hver trækning.`,
	winners: (sets: number, share: string) =>
		sets === 1
			? 'Det samme sæt er bedst i alle trækninger.'
			: `${sets} forskellige sæt er bedst mindst én gang. Det hyppigste er bedst i ${share} af trækningerne.`,
	central:
		'Central vægt: gennemsnittet af de vægte, der sætter området først. Tillid: hvor ofte det er først med netop de vægte. En streg siger, at området aldrig er først.',

	ranks: {
		caption: 'Hvor ofte hvert område får hver plads',
		note: 'Procent af trækningerne, uden krav. Jo mørkere felt, jo oftere; i mørkt tema jo lysere. Et tomt felt er under en halv procent.'
	},
	substitutes: {
		caption: 'Områder, der afløser hinanden',
		note: 'Næsten hver trækning vælger netop ét af de to.',
		pair: 'Par',
		share: 'Netop ét er med',
		none: 'Ingen par afløser hinanden.'
	},
	tornado: {
		caption: 'Hvis én vægt ændres med 30 %',
		note: 'De andre vægte beholder deres indbyrdes forhold. Søjlen viser, hvor mange point det nuværende bedste sæt så ligger under det nye.',
		criterion: 'Kriterium',
		less: '30 % mindre',
		more: '30 % mere',
		same: 'Samme sæt',
		weight: (percent: string) => `vægt ${percent}`,
		loss: (points: string) => `${points} point`,
		added: (areas: string) => `Ind: ${areas}`,
		removed: (areas: string) => `Ud: ${areas}`
	},
	different: {
		caption: 'Klart forskellige sæt',
		note: (members: number) =>
			`De bedste sæt, der alle skiller sig fra hinanden på mindst ${members} ${members === 1 ? 'område' : 'områder'}. Vægtene er, som de er sat.`,
		set: 'Sæt',
		nth: (n: number) => (n === 1 ? 'Bedste' : `Nr. ${n}`),
		points: 'Point',
		added: 'Ind i forhold til det bedste',
		removed: 'Ud i forhold til det bedste',
		proof: (isProven: boolean): string =>
			isProven
				? 'Alle er bevist bedst.'
				: 'Søgningen blev afbrudt: de er de bedste fundne, ikke bevist bedst.',
		none: 'Kravene tillader ikke noget klart forskelligt sæt.',
		noneFound:
			'Der er ikke fundet noget klart forskelligt sæt, og det er ikke bevist, at der ikke er et.'
	},
	sizes: {
		caption: 'Hvis antallet er et andet',
		note: 'Det bedste sæt for hvert antal. Et gennemsnit falder næsten altid med antallet, en sum stiger; tallene siger ikke, hvilket antal der er rigtigt.',
		size: 'Antal',
		mean: 'Point i gennemsnit',
		total: 'Point i alt',
		gain: 'Mere end én færre',
		none: 'Kravene tillader intet sæt'
	},
	method: {
		title: 'Metode',
		text: (version: number, seed: number, draws: string) =>
			`Metode ${version}, starttal ${seed}, ${draws} trækninger. Pladser, centrale vægte og tillid: SMAA-2 (Lahdelma og Salminen 2001). Med i sættet: det bedste sæt under alle krav, fundet forfra for hver trækning. ± ved trækning: 1,96·√(p(1−p)/N), halvdelen af et 95 %-interval, der kun dækker selve trækningen. Tilfældige tal: xoshiro128**.`
	}
};
