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
