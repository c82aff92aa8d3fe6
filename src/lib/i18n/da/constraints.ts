import type { Requirement } from '#lib/domain/selection/constraint.ts';

const limited = (min: string | null, max: string | null): string => {
	if (min !== null && max !== null) return min === max ? `Netop ${min}` : `${min} til ${max}`;
	if (min !== null) return `Mindst ${min}`;
	return max === null ? 'Uden grænse:' : `Højst ${max}`;
};

const SMALL = ['Nul', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti'];

type Kind = Requirement['kind'];

const kinds: Record<Kind, string> = {
	sector: 'Fra en sektor',
	profession: 'Med en faggruppe',
	tag: 'Fra en egen gruppe',
	lock: 'Lås et område',
	eitherOr: 'Højst ét af to',
	together: 'Kun sammen',
	professions: 'Antal faggrupper',
	coverage: 'Dækning af teknologier',
	variation: 'Variation i sættet'
};

const about: Record<Kind, string> = {
	sector: 'Mindst eller højst så mange områder fra en sektor.',
	profession: 'Mindst eller højst så mange områder med en faggruppe.',
	tag: 'Mindst eller højst så mange fra en gruppe, I selv sætter sammen.',
	lock: 'Et område, der skal med, eller ikke må komme med, uanset dets tal.',
	eitherOr: 'To områder ligner hinanden: højst ét af dem er med.',
	together: 'Et område er kun med, når et andet også er det.',
	professions: 'Så mange forskellige faggrupper i sættet.',
	coverage: 'Så mange teknologier når et niveau i mindst ét valgt område.',
	variation:
		'Så forskellige er områdernes varmekort i gennemsnit: 0 er ens, 100 er længst fra hinanden.'
};

/** Constraints: their names, what they cost, and what to do when they cannot hold. */
export const constraintWords = {
	/** What a constraint asks for, as a name that stands alone. Limits are written numbers or `null`. */
	names: {
		sector: (min: string | null, max: string | null, sector: string) =>
			`${limited(min, max)} fra ${sector}`,
		profession: (min: string | null, max: string | null, profession: string) =>
			`${limited(min, max)} med faggruppen ${profession}`,
		tag: (min: string | null, max: string | null, label: string) =>
			`${limited(min, max)} fra gruppen ${label}`,
		lock: (area: string, isIn: boolean) => `${isIn ? 'Låst ind' : 'Låst ude'}: ${area}`,
		eitherOr: (a: string, b: string) => `Højst ét af to: ${a} eller ${b}`,
		together: (area: string, needs: string) => `${area} kun sammen med ${needs}`,
		professions: (min: string | null, max: string | null) =>
			`${limited(min, max)} ${(max ?? min) === '1' ? 'faggruppe' : 'forskellige faggrupper'}`,
		coverage: (min: string, level: string, year: string) =>
			`Mindst ${min} ${min === '1' ? 'teknologi' : 'teknologier'} på ${level} eller højere i ${year}`,
		variation: (min: string) => `Variation på mindst ${min} af 100`
	},
	/** The same without numbers, where they stand in fields beside it. */
	titles: {
		least: (what: string) => `Mindst ${what}`,
		most: (what: string) => `Højst ${what}`,
		from: (sector: string) => `fra ${sector}`,
		profession: (profession: string) => `med faggruppen ${profession}`,
		tag: (label: string) => `fra gruppen ${label}`,
		professions: 'faggrupper',
		technologies: 'teknologier',
		coverage: (level: string, year: string) => `På ${level} eller højere i ${year}`,
		variation: 'variation',
		lock: (isIn: boolean): string => (isIn ? 'Låst ind' : 'Låst ude'),
		eitherOr: 'Højst ét af to',
		pair: (a: string, b: string) => `${a} eller ${b}`,
		together: 'Kun sammen',
		needs: (area: string, needs: string) => `${area} kræver ${needs}`
	},
	gone: {
		area: 'et område, der ikke findes mere',
		sector: 'en sektor, der ikke findes mere',
		horizon: 'et år, der ikke findes mere'
	},
	kinds,
	about,

	heading: 'Krav til sættet',
	size: {
		label: 'Præcis antal',
		name: 'Antal der vælges',
		range: 'Fra–til',
		least: 'Mindst antal',
		most: 'Højst antal',
		asRange: 'Lad antallet ligge mellem to',
		asSingle: 'Vælg præcis ét antal',
		noNumber: (kept: string) => `Skriv et helt tal. Antallet er stadig ${kept}.`,
		tooMany: (asked: string, most: string, kept: string) =>
			`Der er ${most} områder, så ${asked} kan ikke vælges. Antallet er stadig ${kept}. Skriv højst ${most}.`,
		tooFew: (kept: string) => `Mindst ét område skal vælges. Antallet er stadig ${kept}.`,
		crossed: (kept: string) =>
			`Det mindste antal kan ikke være større end det højeste. Antallet er stadig ${kept}.`
	},
	to: (min: string, max: string) => `${min} til ${max}`,
	fewer: (what: string) => `Færre: ${what}`,
	more: (what: string) => `Flere: ${what}`,
	limitNoNumber: (kept: string, most: string) =>
		`Skriv et helt tal fra 0 til ${most}. Grænsen er stadig ${kept}.`,
	limitCrossed: (kept: string) =>
		`Den mindste grænse kan ikke være større end den højeste. Grænsen er stadig ${kept}.`,

	free: 'Koster intet.',
	costs: (points: string) => `Koster ${points} point.`,
	nextCosts: (step: string, points: string) => `${step} ville koste ${points} point`,
	nextFree: (step: string) => `${step} ville heller ikke koste noget`,
	nextFreeMore: (step: string) => `${step} ville ikke koste mere`,
	nextCostsMore: (step: string, points: string) => `${step} ville koste ${points} point mere`,
	nextImpossible: (step: string) => `${step} er ikke muligt`,
	smallNumber: (count: number): string => SMALL[count] ?? String(count),
	below: (points: string) => `under ${points}`,
	isOff: 'Slået fra',
	because: (reason: string) => `Fordi: ${reason}`,
	why: 'Hvorfor?',
	whyNote: 'Valgfrit. Står sammen med kravet i referatet.',
	actions: (name: string) => `Mere om kravet: ${name}`,
	edit: 'Redigér',
	remove: 'Slet',

	add: 'Krav',
	addTitle: 'Nyt krav',
	editTitle: 'Redigér krav',
	addMenu: 'Tilføj krav',
	save: 'Gem krav',
	cancel: 'Annullér',
	fields: {
		sector: 'Sektor',
		profession: 'Faggruppe',
		groupDa: 'Gruppens navn på dansk',
		groupEn: 'Gruppens navn på engelsk',
		groupAreas: 'Områder i gruppen',
		area: 'Område',
		first: 'Det ene område',
		second: 'Det andet område',
		needs: 'Kræver',
		lockIn: 'Skal med',
		lockOut: 'Må ikke med',
		horizon: 'År',
		level: 'Niveau mindst',
		technologies: 'Teknologier mindst',
		variation: 'Variation mindst, 0 til 100',
		min: 'Mindst',
		max: 'Højst',
		noLimit: 'Tomt felt: ingen grænse.'
	},
	problems: {
		limits: 'Skriv mindst én grænse, som et helt tal på 0 eller mere.',
		crossed: 'Mindst kan ikke være større end højst.',
		group: 'Giv gruppen et navn på mindst ét sprog.',
		members: 'Vælg mindst ét område i gruppen.',
		pair: 'Vælg to forskellige områder.',
		amount: 'Skriv et helt tal på 0 eller mere.',
		level: 'Skriv et niveau som et tal.',
		variation: 'Skriv et tal fra 0 til 100.',
		missing: 'Vælg fra listen.'
	},

	idle: 'Uden betydning nu',
	idleWhy: {
		area: 'Et område i kravet er skjult eller slettet. Kravet er bevaret og gælder igen, når området vises.',
		horizon:
			'Året i kravet er skjult eller slettet. Kravet er bevaret og gælder igen, når året vises.'
	},

	impossible: 'Disse krav kan ikke opfyldes samtidig',
	impossibleOne: 'Dette krav kan ikke opfyldes',
	whatToDo: (count: number): string =>
		count === 1 ? 'Slå det fra, eller lemp det.' : 'Slå et af dem fra.',
	noSet: (size: string) => `Intet sæt af ${size} opfylder kravene. Intet er ændret.`,
	unproven: 'Søgningen blev afkortet, så der kan være færre krav i modstriden.',
	switchOff: 'Slå fra',
	switchOffNamed: (name: string) => `Slå fra: ${name}`,
	inAndOut: (area: string) => `${area} er låst både ind og ude.`,
	tooManyLocks: (locks: string, size: string, over: string) =>
		`${locks} områder er låst ind, men der vælges kun ${size}. Slå mindst ${over === '1' ? 'én af låsene' : `${over} af låsene`} fra, eller vælg flere.`,
	useSize: (size: string) => `Vælg ${size}`,
	noneFound: (size: string) =>
		`Der er ikke fundet et sæt af ${size}, der opfylder kravene. Det er ikke bevist, at der ikke er et. Lemp et krav, eller vælg færre.`,
	closest: 'Nærmeste sæt',
	breaks: 'Det bryder',
	useClosest: 'Vælg det som vores eget sæt',
	points: (points: string) => `${points} point`,

	tooFew: (candidates: string, size: string) =>
		candidates === '0'
			? `Der skal vælges ${size}, men ingen områder kan rangeres.`
			: `Der skal vælges ${size}, men kun ${candidates} kan rangeres.`,
	lacking: 'Disse mangler tal:',
	lacks: (area: string, criteria: string) => `${area}: ${criteria}`,
	lacksMore: (count: string) => `${count} mere; ranglisten viser dem alle`,
	lackingDo:
		'Udfyld tallene, vælg færre, eller lad kriteriet regne manglende tal som værst eller i midten.',

	counted: (all: string, size: string, allowed: string) =>
		`Alle ${all} sæt af ${size} er regnet igennem. ${allowed} opfylder kravene.`,
	proven: (size: string) => `Det bedste sæt af ${size} er fundet og bevist bedst.`,
	notProven: 'Bedste fundne – ikke bevist bedst',
	notProvenWhy: 'Der er for mange sæt til at regne dem alle igennem. Et bedre sæt kan findes.',
	searching: 'Søger efter det bedste sæt',
	searched: (share: string) => `${share} søgt`,
	report: 'Rapporten angiver ikke kriterier for skridtet fra 20 til 7. Vægtene her er jeres egne.',

	advanced: 'Avanceret',
	advancedNote: (spread: string, near: string) =>
		`Variation ${spread}, næsten lige så gode ${near} point`,
	spread: 'Vægt på variation, 0 til 100',
	spreadNote: 'Hvor meget det tæller, at områderne er forskellige. 0: det tæller ikke.',
	near: 'Næsten lige så gode, i point',
	nearNote: 'Sæt, der er højst så meget lavere end det bedste, vises som næsten lige så gode.',
	shareWrong: (kept: string) => `Skriv et tal fra 0 til 100. Værdien er stadig ${kept}.`
};
