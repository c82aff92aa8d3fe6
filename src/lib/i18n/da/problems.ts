import type { Problem, ProblemCode } from '#lib/domain/result.ts';
import { gap, maybe } from '#lib/i18n/gaps.ts';

/** What happened, what was kept, and what to do next. */
export const problems: Record<ProblemCode, (problem: Problem) => string> = {
	'file.empty': () => 'Filen er tom. Vælg en anden fil.',
	'file.tooLarge': (p) =>
		`Filen er for stor til at være et projekt${maybe(p, 'limit', ' (grænsen er ', ')')}. Vælg en anden fil.`,
	'file.notText': () => 'Filen er ikke tekst. Vælg en projektfil, der ender på .varmekort.',
	'file.notJson': () =>
		'Filen er ødelagt eller ufuldstændig og kan ikke læses. Hent den igen, eller åbn en tidligere kopi.',
	'file.otherKind': (p) =>
		`Filen er ikke et Varmekort-projekt${maybe(p, 'kind', '; den ligner ')}. Vælg en projektfil, der ender på .varmekort.`,
	'file.newer': () =>
		'Filen eller projektet er lavet i en nyere version. Intet er ændret. Opdater Varmekort, og åbn igen.',
	'file.unknownVersion': () =>
		'Filen angiver en version, som ikke findes. Den er ikke ændret. Åbn en tidligere kopi.',
	'file.unreadable': () =>
		'Filen kunne ikke læses fra disken. Se efter, om den findes endnu, og prøv igen.',
	'file.noRoom': () =>
		'Der er ikke plads på computeren til at tage imod filen. Dine projekter er bevaret. Frigør plads, og del den igen.',
	'style.otherKind': (p) =>
		`Filen er ikke en husstil${maybe(p, 'kind', '; den ligner ')}. Intet er ændret. Vælg en fil, der ender på .varmekort-style.`,
	'style.tooLarge': (p) =>
		`Filen er for stor til at være en husstil${maybe(p, 'limit', ' (grænsen er ', ')')}. Intet er ændret. Vælg en anden fil.`,

	'file.noProject': (p) =>
		`Filen bærer intet projekt. Figuren er måske gemt uden det, eller et andet program har fjernet det${maybe(p, 'kind', ' (filen er ', ')')}. Åbn projektfilen i stedet, eller gem figuren igen med ”Læg projektet i filen”.`,
	'file.figureDamaged': () =>
		'Filen er beskadiget eller ufuldstændig, så projektet i den kan ikke læses. Hent figuren igen, eller åbn projektfilen.',

	'document.missing': () => 'Feltet mangler i filen.',
	'document.unknownKey': (p) => `Filen har et ukendt felt${maybe(p, 'key', ': ')}.`,
	'document.wrongType': (p) => `Feltet har en forkert form${expectedOf(p)}.`,
	'document.tooLong': (p) => `Teksten er for lang${maybe(p, 'limit', ' (højst ', ' tegn)')}.`,
	'document.emptyText': () => 'Teksten er tom på begge sprog.',
	'document.invalid': (p) => `Værdien er ikke gyldig${maybe(p, 'value', ': ')}.`,
	'document.idMismatch': (p) => `Nøglen og id’et er ikke ens${maybe(p, 'id', ': ')}.`,
	'document.dangling': (p) =>
		`Der henvises til noget, som ikke findes i projektet${maybe(p, 'id', ': ')}.`,
	'document.offScale': (p) => `Tallet ligger uden for skalaen${maybe(p, 'value', ': ')}.`,
	'document.tooMany': (p) => `Der er for mange poster${maybe(p, 'limit', ' (højst ', ')')}.`,
	'document.sameYear': (p) => `To horisonter har samme år${maybe(p, 'year', ': ')}.`,
	'document.more': (p) => `Og mindst ${gap(p, 'count')} flere.`,

	'repair.citation': (p) =>
		`Henvisningen til en kilde, der ikke findes, er fjernet${maybe(p, 'id', ': ')}.`,
	'repair.sector': (p) =>
		`Området pegede på en sektor, der ikke findes, og står nu uden${maybe(p, 'id', ': ')}.`,
	'repair.emptyScore': () => 'En vurdering uden indhold er fjernet.',
	'repair.orphan': () =>
		'En vurdering hører til et område, en teknologi eller en horisont, der ikke findes, og er udeladt. Den står stadig i den gamle fil.',
	'repair.offScale': (p) =>
		`Et tal passede ikke til skalaen${maybe(p, 'value', ': ')}. Det står nu som ord i sin celle; giv cellen en ny vurdering.`,
	'repair.sameYear': (p) =>
		`To horisonter havde samme år${maybe(p, 'year', ': ')}. Den ene er nu ${gap(p, 'free')}; ingen vurdering er ændret.`,
	'repair.lastLeft': () =>
		'To ændringer på samme tid efterlod ingen teknologi, horisont eller område at vise. Den sidste er tilbage.',
	'repair.selection': () =>
		'Udvælgelsen kunne ikke læses og er udeladt. Den står stadig i den gamle fil; resten af projektet er åbnet.',
	'repair.choicePart': (p) =>
		`En del af udvælgelsen kunne ikke læses og er udeladt${maybe(p, 'id', ': ')}. Den står stadig i den gamle fil.`,
	'repair.decision': (p) =>
		`En beslutning kunne ikke læses og er udeladt${maybe(p, 'id', ': ')}. Den står stadig i den gamle fil.`,

	'input.notANumber': (p) =>
		`${maybe(p, 'text', '”', '” er ikke et tal. ') || 'Det er ikke et tal. '}Feltet er uændret. Skriv et tal, et niveau, ved ikke eller ikke relevant.`,
	'input.offScale': (p) =>
		`${maybe(p, 'text', '”', '” ligger') || 'Tallet ligger'} uden for skalaen${p.data?.min === undefined ? '' : ` ${gap(p, 'min')}–${gap(p, 'max')}`}. Feltet er uændret. Skriv et tal på skalaen.`,
	'input.offStep': (p) =>
		`${maybe(p, 'text', '”', '” ligger') || 'Tallet ligger'} mellem to trin på skalaen. Feltet er uændret. Skriv ${p.data?.step === 1 ? 'et helt tal' : `et tal i trin på ${gap(p, 'step').replace('.', ',')}`}.`,
	'input.noLevel': (p) =>
		`Skalaen har intet niveau${maybe(p, 'text', ' ')}. Feltet er uændret. Tast et lavere ciffer.`,
	'input.hiddenLevel': (p) =>
		`Niveauet${maybe(p, 'text', ' ”', '”')} er skjult og kan ikke vælges. Feltet er uændret. Vis niveauet igen under Ramme for at bruge det.`,
	'input.emptyTitle': () => 'Skriv et navn. Intet er ændret, før du gør.',
	'input.tooLong': (p) =>
		`Teksten er for lang${maybe(p, 'limit', '; der er plads til ', ' tegn')}. Gør den kortere.`,
	'input.locked': () => 'Feltet er låst og uændret. Lås feltet eller området op for at ændre det.',
	'input.outside': () =>
		'Der er ikke felter nok her. Resten af det indsatte er ikke brugt. Begynd højere oppe eller længere til venstre.',
	'input.badLink': () =>
		'Adressen skal begynde med http://, https:// eller mailto:. Ret den, eller lad den stå tom.',

	'input.rangeOrder': () => 'Laveste er højere end højeste. Spændet er uændret. Ret et af tallene.',
	'input.rangeMisses': (p) =>
		`Spændet skal rumme vurderingen${maybe(p, 'level', ' (', ')')}. Spændet er uændret. Ret spændet eller tallet.`,
	'input.rangeHalf': () => 'Skriv både laveste og højeste, eller ingen af dem. Spændet er uændret.',

	'storage.unavailable': () =>
		'Browseren lader ikke Varmekort gemme her. Du kan arbejde videre, men gem en kopi som fil, før du lukker.',
	'storage.unfinished': (p) =>
		`Opgraderingen blev ikke færdig. Det, der er gemt, er bevaret${p.data ? `; ${rowsOf(p)} af det kunne ikke læses` : ''}. Du kan arbejde videre, men gem en kopi som fil, før du lukker.`,
	'storage.full': () =>
		'Der er ikke mere plads på computeren til at gemme. Dit arbejde er her endnu. Gem en kopi som fil nu, og frigør plads.',
	'storage.failed': () =>
		'Browseren kunne ikke gemme. Dit arbejde er her endnu. Gem en kopi som fil nu, og genindlæs siden.',
	'storage.notFound': () => 'Projektet findes ikke på denne computer.',
	'storage.removed': () =>
		'Projektet kan ikke længere gemmes: det er slettet i en anden fane, eller browseren har ryddet sine data. Det er her endnu, i denne fane. Gem en kopi som fil nu.',
	'storage.cleared': () =>
		'Browseren har ryddet det, Varmekort havde gemt her. Filer og sikkerhedskopier er der endnu. Genindlæs siden, og åbn dem.',
	'storage.damaged': () =>
		'Projektets data er beskadiget og åbnes ikke, så intet går tabt. Hent de rå data, eller åbn en kopi.',
	'storage.rowsSkipped': (p) =>
		`Projektet er læst uden ${rowsOf(p)} af sin historik, som mangler eller ikke kan læses. Intet er slettet ved læsningen; hent de rå data, hvis noget ikke er her.`,
	'storage.stale': () =>
		'En nyere version af Varmekort er åben i en anden fane. Det, der er gemt, er bevaret. Genindlæs siden for at fortsætte.',

	'version.gone': () => 'Versionen findes ikke mere. Projektet er uændret. Vælg en anden.',
	'version.damaged': () =>
		'Versionen er beskadiget og kan ikke vises. Projektet er uændret. Vælg en anden version eller et tidspunkt på tidslinjen.',

	'logo.otherKind': () =>
		'Filen er ikke et billede, der kan være logo. Logoet er uændret. Vælg en PNG-, JPEG-, WebP-, GIF- eller SVG-fil.',
	'logo.tooLarge': (p) =>
		`Billedet er for stort${maybe(p, 'limit', ' (grænsen er ', ')')}. Logoet er uændret. Vælg en mindre fil.`,
	'logo.unreadable': () =>
		'Billedet er beskadiget, eller browseren kan ikke tegne det. Logoet er uændret. Åbn det i et andet program, gem det som PNG, og vælg det.',

	'export.tooLarge': (p) =>
		`Billedet bliver for stort til browseren${maybe(p, 'width', ' (')}${maybe(p, 'height', ' × ', ' px')}${maybe(p, 'limit', ', højst ')}${maybe(p, 'side', ' og ', ' px pr. side)')}. Vælg en lavere opløsning eller en mindre størrelse.`,
	'export.packTooLarge': (p) =>
		`Pakken bliver for stor${maybe(p, 'limit', ' (højst ', ')')}. Intet er gemt. Vælg færre områder, figurer eller formater, eller en lavere opløsning.`,
	'export.failed': () =>
		'Filen kunne ikke laves. Projektet er uændret. Prøv igen, eller vælg et andet format.',
	'export.notCopied': () =>
		'Browseren gav ikke adgang til udklipsholderen, så intet er kopieret. Giv adgang og prøv igen, eller gem filen i stedet.',
	'export.missingCharacters': (p) =>
		`Skrifttypen mangler nogle tegn, som er vist som tomme bokse${maybe(p, 'characters', ': ', '')}. Ret teksten, eller vælg PNG.`,
	'export.missingPicture': () =>
		'Logoet kunne ikke tegnes og er udeladt. Vælg logoet igen under Husstil.',
	'clipboard.refused': () =>
		'Browseren gav ikke adgang til udklipsholderen. Brug Ctrl+C og Ctrl+V, eller giv adgang og prøv igen.',
	'clipboard.empty': () =>
		'Der er ingen tekst i udklipsholderen. Kopiér nogle celler og prøv igen.',
	'clipboard.tooLarge': (p) =>
		`Det kopierede er for stort${maybe(p, 'rows', ': ', ' rækker')}${maybe(p, 'columns', ' × ', ' kolonner')}${maybe(p, 'limit', ' (højst ', ' celler)')}. Intet er indsat. Kopiér et mindre udsnit.`
};

/** What a schema calls its types. One that has no word here is not named. */
const TYPES: Readonly<Record<string, string>> = {
	string: 'en tekst',
	number: 'et tal',
	int: 'et helt tal',
	boolean: 'true eller false',
	array: 'en liste',
	object: 'et objekt',
	record: 'et objekt'
};

function expectedOf(problem: Problem): string {
	const type = TYPES[gap(problem, 'expected')];
	return type === undefined ? '' : `; ventede ${type}`;
}

function rowsOf({ data }: Problem): string {
	if (data?.rows === undefined) return 'en del';
	return data.rows === 1 ? '1 række' : `${data.rows} rækker`;
}
