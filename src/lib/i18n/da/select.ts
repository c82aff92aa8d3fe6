/** The select screen: the ranking, and the chosen set. */
export const selectWords = {
	title: (areas: number, size: string) => `Fra ${areas} til ${size}`,
	range: (min: number, max: number) => (min === max ? `${min}` : `${min}–${max}`),
	subtitle: 'Rangliste efter vægtet sum, skaleret fra laveste til højeste område',
	notProven: 'Bedste fundne – ikke bevist bedst',
	view: 'Visning',
	views: { contributions: 'Bidrag', uncertainty: 'Usikkerhed' },
	showReport: 'Vis rapportens 7',
	partFailed:
		'Denne del kunne ikke hentes. Dit valg er bevaret. Genindlæs siden for at prøve igen.',
	failed:
		'Det bedste sæt kunne ikke beregnes. Vægte, krav og scorer er bevaret. Prøv igen, eller genindlæs siden.',
	failedBefore: 'Det viste er fra før den seneste ændring.',
	retry: 'Prøv igen',
	working: 'Regner …',
	early: 'Ranglisten står efter point. Sættet og kravenes pris kommer, når de er fundet.',
	searching: (share: string) => `Leder efter det bedste sæt, ${share}`,

	ranking: 'Rangliste',
	columns: {
		rank: 'Nr.',
		area: 'Område',
		contributions: 'Bidrag til point',
		points: 'Point',
		robustness: 'Robusthed, af 100',
		pick: 'Valg'
	},
	unranked: 'uden nr.',
	showReasons: (area: string) => `Vis hvorfor: ${area}`,
	contribution: (criterion: string, points: string) => `${criterion} ${points}`,
	/** Beside the bar, where growth counts. */
	levelNow: (year: number, level: string) => `Niveau ${year}: ${level}`,
	tied: 'delt plads',
	close: 'næsten lige',
	closeTo: (rank: number) => `med nr. ${rank}`,
	standings: { core: 'Kerne', borderline: 'Grænse', exterior: 'Ydre' },
	inNear: (share: number) => `Med i ${share} af 100 næsten lige så gode sæt`,
	notYet: 'Kommer, når sættet er fundet',
	noSets: 'Ingen sæt at måle på',

	picked: 'Valgt',
	pick: 'Vælg',
	lockedIn: 'Låst',
	lockedOut: 'Ude',
	/** Said after the word on the button. */
	pickActs: {
		add: (area: string) => `${area} til valget`,
		remove: (area: string) => `${area}. Tag ud`,
		free: (area: string) => `${area}. Frigør`
	},
	more: (area: string) => `Lås ${area}`,
	locks: { in: 'Lås ind', out: 'Lås ude', free: 'Frigør' },

	line: {
		here: 'Her går grænsen.',
		byPoints: 'Her går grænsen efter point alene.',
		gap: (rank: number, points: string) => `Afstand til nr. ${rank}: ${points} point`,
		close: (rank: number, points: string) => `Næsten lige med nr. ${rank}: ${points} point`,
		tied: (rank: number) => `Delt plads med nr. ${rank}`
	},

	cannotRank: (why: string) => `kan ikke rangeres: ${why}`,
	missing: {
		tooFew: (scored: number, cells: number) => `${scored} af ${cells}`,
		noHorizon: 'horisonten mangler',
		notEntered: 'intet tal indtastet',
		notAvailable: 'tallet findes ikke',
		negative: 'tal under nul tæller ikke',
		otherUnit: 'anden enhed end de andre',
		offScale: 'uden for skalaen'
	},

	empty: {
		none: 'Der er ingen områder at vælge mellem',
		one: 'Ét område er ikke et valg',
		add: 'Tilføj områder i vurderingen. Så bliver de rangeret her.',
		unscored: 'Ingen områder kan rangeres endnu',
		score:
			'Listen viser, hvad hvert område mangler. Vurder felterne, indtast volumen, eller vælg et andet kriterium.',
		toScore: 'Gå til vurderingen'
	},

	chosenTitle: (count: number) => {
		if (count === 0) return 'Ingen valgte';
		return count === 1 ? 'Det ene valgte' : `De ${count} valgte`;
	},
	chosenList: 'Valgte områder',
	sum: (sum: string, mean: string) => `sum ${sum} · snit ${mean}`,
	tooFewRanked: (ranked: number, size: number) =>
		ranked === 0
			? 'Der er ikke noget forslag, før områder kan rangeres.'
			: `Kun ${ranked} ${ranked === 1 ? 'område' : 'områder'} kan rangeres, og ${size} skal vælges. Udfyld det, der mangler, eller vælg færre.`,
	impossible:
		'Intet sæt opfylder alle krav. Vægte og krav er bevaret. Lemp et krav, eller vælg selv områder.',
	noSector: 'Uden sektor',
	locked: 'låst',
	strip: (year: number) => `Højeste niveau i sættet, ${year}`,
	noLevel: 'ikke vurderet',

	own: {
		title: 'Jeres eget valg',
		below: (points: string) => `${points} point under bedste`,
		best: 'Lige så godt som det bedste',
		above: (points: string) => `${points} point over det bedste tilladte`,
		rank: (rank: string, of: string) => `nr. ${rank} af ${of}`,
		swap: (into: string, out: string, points: string) =>
			`Bedste bytte: ${into} for ${out}, ${points} point mere`,
		breaks: (count: number) => (count === 1 ? 'Bryder ét krav.' : `Bryder ${count} krav.`),
		tooFew: (chosen: number, size: string, missing: number) =>
			`${chosen} af ${size} valgt. Vælg ${missing} mere, så kan sættet sammenlignes.`,
		tooMany: (chosen: number, size: string, over: number) =>
			`${chosen} valgt, højst ${size}. Tag ${over} ud, så kan sættet sammenlignes.`,
		follow: 'Følg forslaget'
	},

	reserve: 'Reserver',
	reserveNone: 'Ingen andre områder kan komme med',
	reserveFirst: (area: string) => `Først ${area}`,
	costs: (points: string) => `koster ${points} point`,
	costsNothing: 'koster intet',

	near: 'Næsten lige så gode',
	nearCount: (count: string, points: string, isComplete: boolean) =>
		`${isComplete ? '' : 'Mindst '}${count} sæt er næsten lige så gode (højst ${points} point)`,
	nearOne: (points: string) => `Intet andet sæt er så godt (inden for ${points} point)`,
	findMostVaried: 'Vis det mest varierede',
	mostVaried: 'Det mest varierede af dem',
	sameAsBest: 'Det foreslåede sæt er også det mest varierede.',

	others: 'Næstbedste sæt og byttepar',
	othersNote: (sets: number, pairs: number) => `${sets} sæt, ${pairs} byttepar under 1 point`,
	nextBest: 'Næstbedste sæt',
	noNextBest: 'Der er intet andet tilladt sæt.',
	setPoints: (points: string) => `snit ${points}`,
	inOut: (into: string, out: string) => `${into} ind, ${out} ud`,
	swaps: 'Kan bytte plads',
	swap: (out: string, into: string, points: string) => `${out} og ${into}: ${points} point`,
	noSwaps: 'Ingen to områder kan bytte for under 1 point.',

	changed: (into: string, out: string) =>
		[into && `Ind i forslaget: ${into}.`, out && `Ud: ${out}.`].filter(Boolean).join(' ')
};
