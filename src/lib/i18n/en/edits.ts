import type { Messages } from '#lib/i18n/messages.ts';

export const edits: Messages['edits'] = {
	projectCreate: 'Project created',
	projectRename: (title) => `Renamed to ${title}`,
	projectCaveat: 'Caveat changed',
	areaLock: (area) => `${area} locked`,
	areaUnlock: (area) => `${area} unlocked`,
	scoreValue: (cell, from, to) => `${cell}, ${from} → ${to}`,
	scoreClear: (count, area) => `${count} cleared in ${area}`,
	scoreMany: (count, area) => `${count} changed in ${area}`,
	fillRight: (count, area) => `${count} filled right in ${area}`,
	fillDown: (count, area) => `${count} filled down in ${area}`,
	fillSelection: (count, area) => `${count} filled in ${area}`,
	paste: (count, area) => `${count} pasted in ${area}`,
	cut: (count, area) => `${count} cut in ${area}`,
	confidence: (cell, to) => `${cell}, confidence ${to}`,
	noConfidence: 'not given',
	confidences: { low: 'low', medium: 'medium', high: 'high' },
	rationale: (cell) => `${cell}, rationale`,
	cite: (cell) => `${cell}, source added`,
	uncite: (cell) => `${cell}, source removed`,
	state: (cell, to) => `${cell}, ${to}`,
	states: { draft: 'draft', reviewed: 'reviewed', agreed: 'agreed', locked: 'locked' },
	cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
	values: {
		notScored: 'not scored',
		dontKnow: "don't know",
		notApplicable: 'not applicable',
		atLeast: (level) => `at least ${level}`
	},
	gone: 'removed'
};
