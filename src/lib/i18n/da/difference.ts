import type { Confidence, ReviewState } from '#lib/domain/score.ts';

const felter = (count: number) => (count === 1 ? '1 felt' : `${count} felter`);

/** Words of the difference view. */
export const difference = {
	from: 'Fra',
	to: 'Til',
	swap: 'Byt om',

	now: 'nu',
	nowOption: 'Nu (fælles vurdering)',
	endOf: (day: string) => `slutningen af ${day}`,
	groups: {
		named: 'Navngivne versioner',
		step: 'Slutningen af en tidligere dag',
		ballot: 'Stemmesedler'
	},

	noSide: 'Der er endnu intet at sammenligne med',
	noSideText:
		'Giv projektet, som det er nu, et navn under Historik. Så kan du se her, hvad der har flyttet sig siden. Slutningen af hver tidligere dag kommer til af sig selv.',
	none: 'Ingen forskelle',
	noneText: (from: string, to: string) => `Alt er ens: ${from} og ${to}.`,
	noHorizon: (year: number) => `Ingen af de to har ${year}`,
	noHorizonText: 'Vælg et andet år på linjen herunder.',
	notRead: 'Kunne ikke læse versionen',

	moved: 'Hvad har flyttet sig',
	summary: (moved: number, others: number) =>
		others === 0 ? `${felter(moved)} flyttet` : `${moved} flyttet, ${others} ændret på anden vis`,
	movedAt: (count: number) => (count === 0 ? 'ingen flyttet' : `${count} flyttet`),
	scores: 'Vurderinger',
	framework: 'Ramme og områder',
	hidden: (count: number) => `${felter(count)} mere i det, der er skjult`,
	showAll: (count: number) => `Vis alle ${count}`,
	gone: 'findes ikke nu',

	notes: {
		confidence: (from: string, to: string) => `sikkerhed: ${from} til ${to}`,
		review: (from: string, to: string) => `status: ${from} til ${to}`,
		rationale: 'ny begrundelse',
		sources: 'andre kilder',
		range: 'andet spænd',
		question: 'andet åbent spørgsmål',
		callout: 'anden note på figuren'
	},
	confidences: { low: 'lav', medium: 'middel', high: 'høj' } satisfies Record<Confidence, string>,
	noConfidence: 'ingen',
	reviews: {
		draft: 'udkast',
		reviewed: 'gennemset',
		agreed: 'aftalt',
		locked: 'låst'
	} satisfies Record<ReviewState, string>,

	parts: {
		technology: 'Teknologi',
		horizon: 'Horisont',
		area: 'Område',
		level: 'Niveau',
		sector: 'Sektor'
	},
	acts: { added: 'ny', removed: 'væk', hidden: 'skjult', shown: 'vist igen' },
	renamed: (was: string, name: string) => `${was} hedder nu ${name}`,
	part: (part: string, name: string, act: string) => `${part} ${act}: ${name}`,
	rescaled: (was: string, name: string) =>
		`Skalaen er skiftet fra ${was} til ${name}. Tal kan ikke trækkes fra hinanden.`,
	locked: (name: string) => `Område låst: ${name}`,
	unlocked: (name: string) => `Område låst op: ${name}`,
	reviewed: (name: string, from: string, to: string) => `${name}: ${from} til ${to}`
};
