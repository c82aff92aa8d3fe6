/** Why an area is in or out, and what would change that. Numbers come in as they are written. */
export const reasonsWords = {
	whyIn: (area: string) => `Hvorfor er ${area} med?`,
	whyOut: (area: string) => `Hvorfor ikke ${area}?`,
	title: 'Hvorfor?',
	choose: 'Vis begrundelse for',
	chosen: 'Med',
	out: 'Ude',
	reasons: 'Begrundelse',
	waiting: 'Beregner …',
	impossible: 'Ingen udvælgelse opfylder kravene, så der er intet at begrunde. Lemp et krav.',
	notFound:
		'Der er ikke fundet en udvælgelse, så der er intet at begrunde. Lemp et krav, eller vælg færre.',
	tooFew: (ranked: string, size: string) =>
		`Der er intet at begrunde endnu: ${size} skal vælges, og ${ranked === '0' ? 'ingen områder' : `kun ${ranked}`} kan rangeres. Udfyld det, der mangler, eller vælg færre.`,
	tooFewShown: (shown: string, size: string) =>
		`Der er intet at begrunde endnu: ${size} skal vælges, og der er kun ${shown} områder. Vælg færre.`,
	lackingIn: (criterion: string, count: string) =>
		`${criterion}: ${count === '1' ? '1 område mangler' : `${count} områder mangler`} tal.`,
	ownIn: 'I har selv valgt området. Her står, hvorfor forslaget ikke gør.',
	ownOut: 'I har selv taget området ud. Her står, hvorfor det er med i forslaget.',
	unproven: 'Søgningen blev afbrudt: der kan findes en bedre udvælgelse.',

	quoted: (name: string) => `”${name}”`,
	points: (points: string) => `${points} point`,
	under: (number: string) => `under ${number}`,
	nearly: (points: string) => `${points} (næsten lige)`,
	rank: (rank: string, isShared: boolean) => `${isShared ? 'delt ' : ''}nr. ${rank}`,
	noRank: 'uden rang',

	lockedIn: 'Låst ind: området er med uanset sine point.',
	lockedInBy: (constraint: string) =>
		`Kravet ${constraint} gælder dette ene område og tager det med.`,
	lockedOut: 'Låst ude: området er ude uanset sine point.',
	lockedOutBy: (constraint: string) =>
		`Kravet ${constraint} gælder dette ene område og holder det ude.`,
	forcedIn: 'Ingen tilladt udvælgelse kan undvære området.',
	forcedOut: 'Ingen tilladt udvælgelse kan have området med: kravene udelukker det.',
	held: (constraint: string) =>
		`Er med på grund af kravet ${constraint}. Uden det krav var området ude.`,
	/** Any one of them gone would do. */
	blocked: (constraints: string, count: number) =>
		count === 1
			? `Kravet ${constraints} holder området ude.`
			: `Kravene ${constraints} holder tilsammen området ude.`,
	blockedBy: (constraint: string, areas: string) =>
		`${areas} er valgt, og kravet ${constraint} tillader ikke flere.`,

	/** Before the set is known. */
	standing: (rank: string, of: string, points: string) => `Er ${rank} af ${of} med ${points}.`,
	unranked: 'Kan ikke rangeres.',
	lockedInEarly: 'Låst ind: området skal med.',
	lockedOutEarly: 'Låst ude: området må ikke med.',
	stillSearching: 'Sættet søges endnu. Resten af begrundelsen kommer, når det er fundet.',
	allEqual: (of: string, points: string) =>
		`Alle ${of}, der kan rangeres, har ${points}: point skiller ingen ad.`,
	firstOfList:
		'Forslaget er derfor blot de første på listen. Vælg selv, eller giv tal, der skiller områderne ad.',
	standingIn: (rank: string, of: string, points: string) =>
		`Er med som ${rank} af ${of} med ${points}.`,
	standingOut: (rank: string, of: string, points: string) =>
		`Er ude som ${rank} af ${of} med ${points}.`,
	inUnranked: 'Er med uden at kunne rangeres.',
	outUnranked: 'Er ude, fordi området ikke kan rangeres.',
	most: (criterion: string, part: string, whole: string) =>
		`Mest på grund af ${criterion}: ${part} af ${whole}.`,
	least: (criterion: string, part: string, whole: string) =>
		`Mest mangler på ${criterion}, som giver ${part} af ${whole}.`,
	below: (rank: string, area: string, gap: string) => `Til ${rank}, ${area}, mangler ${gap}.`,
	belowFree: (rank: string, area: string, gap: string) =>
		`Den laveste af de valgte, som intet krav holder inde, er ${rank}, ${area}. Dertil mangler ${gap}.`,
	without: (loss: string, exchange: string) =>
		`Uden området falder udvælgelsen ${loss}${exchange}.`,
	with: (loss: string, exchange: string) => `Med området falder udvælgelsen ${loss}${exchange}.`,
	tiedWithout: (exchange: string) =>
		`Delt: en udvælgelse uden området er præcis lige så god${exchange}.`,
	tiedWith: (exchange: string) =>
		`Delt: en udvælgelse med området er præcis lige så god${exchange}.`,
	comes: (areas: string) => `${areas} kommer ind`,
	leaves: (areas: string) => `${areas} går ud`,
	exchange: (parts: readonly string[]) =>
		parts.length === 0 ? '' : `, og ${parts.join(', mens ')}`,

	alone: 'Ingen anden udvælgelse er næsten lige så god.',
	inAll: (count: string, margin: string) =>
		`Er med i alle de ${count} udvælgelser, der højst er ${margin} fra den bedste.`,
	inNone: (count: string, margin: string) =>
		`Er ikke med i nogen af de ${count} udvælgelser, der højst er ${margin} fra den bedste.`,
	inSome: (part: string, count: string, margin: string) =>
		`Er med i ${part} af de ${count} udvælgelser, der højst er ${margin} fra den bedste.`,
	atLeast: (count: string) => `mindst ${count}`,
	swapOut: (area: string, loss: string) => `Kan byttes med ${area}: udvælgelsen falder ${loss}.`,
	swapIn: (area: string, loss: string) => `Kan byttes ind for ${area}: udvælgelsen falder ${loss}.`,

	swapOutTied: (area: string) => `Kan byttes med ${area}: det er præcis lige så godt.`,
	swapInTied: (area: string) => `Kan byttes ind for ${area}: det er præcis lige så godt.`,

	stays: (fall: string) => `Holder sin plads, til dets egne point er faldet ${fall}.`,
	lift: (constraints: string, count: number) =>
		count === 1
			? `Kommer med, hvis kravet ${constraints} slettes.`
			: `Kommer med, hvis et af disse krav slettes: ${constraints}.`,
	rise: (rise: string, ways: string) => `Kommer med, hvis dets egne point stiger ${rise}${ways}.`,
	liftTie: (constraint: string) =>
		`Bliver lige så god som en anden (delt), hvis kravet ${constraint} slettes.`,
	liftAndRise: (constraint: string, rise: string, ways: string) =>
		`Kommer med, hvis kravet ${constraint} slettes og dets egne point stiger ${rise}${ways}.`,
	ways: (ways: string) => `: ${ways}`,
	either: (ways: readonly string[]) => ways.join(' eller '),
	way: (criterion: string, from: string, to: string, isUp: boolean) =>
		`${criterion} fra ${from} til ${isUp ? 'mindst' : 'højst'} ${to}`,
	beyond: (way: string, end: string) => `${way} (ud over ${end}, som er yderst på skalaen)`,
	beyondPossible: (way: string, end: string) => `${way} (kan ikke nås: grænsen er ${end})`,
	noRoute: 'Hverken flere point eller ét krav mindre bringer området med.',
	onlyVariation: 'Kun variation tæller, så områdets egne point flytter intet.',
	weight: (criterion: string, weight: string, now: string) =>
		`Kommer med, hvis ${criterion} vejer ${weight} i stedet for ${now}.`,
	noWeight: 'Ingen enkelt vægt bringer området med.',

	levelNow: (criterion: string, year: string, level: string, left: string) =>
		`${criterion} tæller fra niveauet i ${year}, som er ${level} af 100. Derfra er der højst ${left} at stige.`,
	steps: {
		cell: (technology: string, year: string, from: string, to: string) =>
			`${technology} ${year} (${from} → ${to})`,
		others: (count: number) => (count === 1 ? 'ét felt til' : `${count} felter til`),
		each: (count: number, cells: string) =>
			count === 1
				? `Kommer fx med, hvis ét felt i varmekortet var ét trin højere: ${cells}.`
				: `Kommer fx med, hvis ${count} felter i varmekortet var ét trin højere: ${cells}.`,
		total: (steps: number, count: number, cells: string) =>
			`Kommer fx med, hvis ${count === 1 ? 'ét felt' : `${count} felter`} i varmekortet tilsammen var ${steps} trin højere: ${cells}.`,
		short: (steps: string) =>
			`De ${steps} trin op i varmekortet, der giver mest, bringer ikke området med.`
	},

	missing: {
		tooFew: (criterion: string, scored: string, cells: string, least: string) =>
			`${criterion}: ${scored} af ${cells} felter er vurderet. Vurdér mindst ${least}.`,
		noCells: (criterion: string) =>
			`${criterion}: ingen felter er relevante for området. Vælg, at manglende tal tæller med, eller lås området ind.`,
		noHorizon: (criterion: string) =>
			`${criterion}: et år, som kriteriet ser på, findes ikke eller står i forkert rækkefølge. Ret kriteriet.`,
		notEntered: (criterion: string) =>
			`${criterion}: der er ikke indtastet noget tal. Indtast det, eller vælg, at manglende tal tæller med.`,
		notAvailable: (criterion: string) =>
			`${criterion}: tallet findes ikke. Vælg, at manglende tal tæller med, eller lås området ind.`,
		negative: (criterion: string, amount: string) =>
			`${criterion}: ${amount} er under nul og tæller ikke. Ret tallet.`,
		otherUnit: (criterion: string, unit: string) =>
			`${criterion}: tallet er i ${unit}, som ikke er de andres enhed. Indtast det i samme enhed.`,
		offScale: (criterion: string, amount: string) =>
			`${criterion}: ${amount} har ingen plads på skalaen. Ret tallet eller skalaen.`
	},
	counted: {
		exclude: 'Området rangeres ikke.',
		worst: 'Det tæller som dårligst.',
		middle: 'Det tæller som midt på skalaen.',
		interval: 'Det tæller som midt på skalaen, og som alt derimellem under usikkerhed.'
	},
	volumes: { costs: 'udgifter', staff: 'personale', activity: 'aktivitet' },

	seven: {
		title: 'Rapportens 7',
		close: 'Luk',
		note: 'Rapporten angiver ikke kriterier for skridtet fra 20 til 7. Volumen, tempo og variation handlede om bruttolisten på 20. De 7 er noget at sammenligne med, ikke et facit.',
		fictitious: 'Tallene i eksemplet er fiktive, så afstanden siger intet om rapportens valg.',
		inProposal: 'i forslaget',
		notInProposal: 'ikke i forslaget',
		members: 'Områderne',
		common: (count: string) => `${count} af rapportens 7 er i forslaget.`,
		standing: 'Hvordan de står',
		isBest: 'Rapportens 7 er den bedste udvælgelse med jeres kriterier og vægte.',
		sharedBest: 'Rapportens 7 er præcis lige så god som forslaget (delt).',
		loss: (loss: string, rank: string, of: string) =>
			`Rapportens 7 er ${loss} under forslaget og nr. ${rank} af ${of} tilladte.`,
		lossOnly: (loss: string) => `Rapportens 7 er ${loss} under forslaget.`,
		ahead: (lead: string, constraints: string) =>
			`Rapportens 7 har ${lead} mere end forslaget, men bryder ${constraints}.`,
		broken: (constraints: string) => `Sættet bryder ${constraints}.`,
		keeps: 'Sættet overholder alle jeres krav.',
		noConstraints: 'I har ingen krav, så der er ingen at bryde.',
		unranked: (areas: string) =>
			`${areas} kan ikke rangeres, så rapportens 7 har ingen point. Giv de manglende tal, eller lås området ind.`,
		otherSize: (size: string) =>
			`I vælger ${size}. Point kan kun sammenlignes, når I også vælger 7.`,
		impossible: 'Ingen udvælgelse opfylder jeres krav, så der er intet forslag at sammenligne med.',
		weightsReach: (weights: string) => `Disse vægte gør rapportens 7 bedst: ${weights}.`,
		weightsTie: (weights: string) =>
			`Med disse vægte er rapportens 7 lige så god som en anden (delt): ${weights}.`,
		noWeights: (lead: string, weights: string) =>
			`Ingen vægte gør rapportens 7 bedst. Nærmest kommer ${weights}: da mangler stadig ${lead}.`,
		noCriteria: 'Der er intet andet sæt eller intet kriterium at veje, så vægte kan intet ændre.',
		locks: (areas: string) =>
			`Med jeres vægte bliver rapportens 7 valgt, hvis I låser ${areas} ind.`,
		noLocks: 'Ingen låse kan gøre det: jeres krav tillader ikke sættet.',
		locksUnknown: 'Der er for mange udvælgelser til at finde de færreste låse.',
		professions: (part: string, whole: string) => `Faggrupper: ${part} af ${whole}`,
		sector: (sector: string, part: string, whole: string) =>
			`${sector}: ${part} af ${whole} områder`,
		lock: 'Lås dem der skal til',
		choose: 'Vælg dem som vores eget sæt',
		isOwn: 'Rapportens 7 er jeres eget sæt nu.',
		weightOf: (criterion: string, weight: string) => `${criterion} ${weight}`,
		absent: 'Projektet har ikke alle rapportens 7 områder, så der er intet at sammenligne med.'
	}
};
