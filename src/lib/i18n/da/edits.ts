import type { Requirement } from '#lib/domain/selection/constraint.ts';

/** Names of steps, as "Fortryd: …" and the history show them. */
export const edits = {
	projectCreate: 'Projektet oprettet',
	projectRename: (title: string) => `Omdøbt til ${title}`,
	projectCaveat: 'Forbehold ændret',
	areaLock: (area: string) => `${area} låst`,
	areaUnlock: (area: string) => `${area} låst op`,
	/** "Sensorer 2030, 50 → 55" */
	scoreValue: (cell: string, from: string, to: string) => `${cell}, ${from} → ${to}`,
	scoreClear: (count: string, area: string) => `${count} ryddet i ${area}`,
	scoreMany: (count: string, area: string) => `${count} ændret i ${area}`,
	fillRight: (count: string, area: string) => `${count} udfyldt mod højre i ${area}`,
	fillDown: (count: string, area: string) => `${count} udfyldt nedad i ${area}`,
	fillSelection: (count: string, area: string) => `${count} udfyldt i ${area}`,
	paste: (count: string, area: string) => `${count} indsat i ${area}`,
	cut: (count: string, area: string) => `${count} klippet i ${area}`,
	confidence: (cell: string, to: string) => `${cell}, sikkerhed ${to}`,
	noConfidence: 'ikke angivet',
	confidences: { low: 'lav', medium: 'middel', high: 'høj' },
	rationale: (cell: string) => `${cell}, begrundelse`,
	cite: (cell: string) => `${cell}, kilde tilføjet`,
	uncite: (cell: string) => `${cell}, kilde fjernet`,
	state: (cell: string, to: string) => `${cell}, ${to}`,
	states: { draft: 'kladde', reviewed: 'gennemset', agreed: 'aftalt', locked: 'låst' },
	ramp: (count: string, area: string) => `${count} udfyldt jævnt i ${area}`,
	shift: (count: string, area: string) => `${count} rykket en horisont i ${area}`,
	carry: (count: string, area: string) => `${count} ført videre i ${area}`,
	stop: (count: string, area: string) => `${count} stoppet i ${area}`,
	paint: (count: string, area: string) => `${count} malet i ${area}`,
	pasteTable: (count: string, areas: number) => `${count} indsat i ${areas} områder`,
	range: (cell: string) => `${cell}, laveste og højeste`,
	question: (cell: string) => `${cell}, åbent spørgsmål`,
	callout: (cell: string) => `${cell}, note på figuren`,
	source: {
		add: (title: string) => `Kilde tilføjet: ${title}`,
		edit: (title: string) => `Kilde ændret: ${title}`,
		merge: (title: string) => `Kilder slået sammen til ${title}`,
		remove: (title: string) => `Kilde slettet: ${title}`
	},
	/** "Teknologi omdøbt: Sensorer" */
	framework: (part: string, act: string, name: string) => `${part} ${act}: ${name}`,
	withScores: (done: string, cells: string) => `${done} (${cells})`,
	parts: {
		technology: 'Teknologi',
		horizon: 'Horisont',
		area: 'Område',
		level: 'Niveau',
		sector: 'Gruppe',
		scale: 'Skala'
	},
	acts: {
		add: 'tilføjet',
		edit: 'ændret',
		move: 'flyttet',
		hide: 'skjult',
		show: 'vist igen',
		remove: 'slettet',
		group: 'grupperet',
		duplicate: 'kopieret'
	},
	scale: (name: string) => `Skala skiftet til ${name}`,
	figures: {
		palette: 'Figurernes palet ændret',
		course: 'Figurernes trin ændret',
		signs: 'Figurernes tegn ændret',
		ramp: 'Egne farver ændret',
		typeSize: 'Figurernes skriftstørrelse ændret',
		numbers: 'Figurernes talformat ændret',
		logo: 'Figurernes logo ændret',
		logoWords: 'Logoets alternative tekst ændret',
		house: 'Husstil brugt',
		text: 'Alternativ tekst ændret'
	},
	/** "Vægte ændret fra 33/33/33 til 40/35/25" */
	weights: (from: string, to: string) => `Vægte ændret fra ${from} til ${to}`,
	criterion: (act: string, name: string) => `Kriterium ${act}: ${name}`,
	constraint: (act: string, kind: string) => (kind ? `Krav ${act}: ${kind}` : `Krav ${act}`),
	/** By what is asked for. */
	constraintKinds: {
		sector: 'sektor',
		profession: 'faggruppe',
		tag: 'egen gruppe',
		lock: 'lås',
		eitherOr: 'højst ét af to',
		together: 'kun sammen',
		professions: 'antal faggrupper',
		coverage: 'dækning',
		variation: 'variation'
	} satisfies Record<Requirement['kind'], string>,
	choiceActs: {
		add: 'tilføjet',
		edit: 'ændret',
		remove: 'slettet',
		move: 'flyttet',
		on: 'slået til',
		off: 'slået fra'
	},
	locks: {
		in: (area: string) => `${area} låst ind`,
		out: (area: string) => `${area} låst ude`,
		free: (area: string) => `${area} ikke længere låst`
	},
	size: (min: number, max: number) =>
		min === max ? `${min} områder vælges` : `${min} til ${max} områder vælges`,
	picked: (area: string) => `${area} valgt`,
	dropped: (area: string) => `${area} valgt fra`,
	pickedSet: (count: number) => `${count} områder valgt som eget sæt`,
	followed: 'Forslaget fulgt igen',
	reserve: 'Reservernes rækkefølge ændret',
	method: 'Udvælgelsens metode ændret',
	decided: (version: number) => `Beslutning ${version} registreret`,
	restore: (version: string) => `Gendannet: ${version}`,
	/** "Sensorer 2030 · Gendannet: …" */
	restorePart: (part: string, restored: string) => `${part} · ${restored}`,
	cells: (count: number) => (count === 1 ? '1 felt' : `${count} felter`),
	values: {
		notScored: 'ikke vurderet',
		dontKnow: 'ved ikke',
		notApplicable: 'ikke relevant',
		atLeast: (level: string) => `mindst ${level}`
	},
	/** For what a later version or another tab has taken away. */
	gone: 'slettet'
};
