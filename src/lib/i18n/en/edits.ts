import type { edits as da } from '#lib/i18n/da/edits.ts';

export const edits: typeof da = {
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
	ramp: (count, area) => `${count} ramped in ${area}`,
	shift: (count, area) => `${count} shifted a horizon in ${area}`,
	carry: (count, area) => `${count} carried forward in ${area}`,
	stop: (count, area) => `${count} stopped in ${area}`,
	paint: (count, area) => `${count} painted in ${area}`,
	pasteTable: (count, areas) => `${count} pasted in ${areas} areas`,
	range: (cell) => `${cell}, lowest and highest`,
	question: (cell) => `${cell}, open question`,
	callout: (cell) => `${cell}, note on the figure`,
	source: {
		add: (title) => `Source added: ${title}`,
		edit: (title) => `Source changed: ${title}`,
		merge: (title) => `Sources merged into ${title}`,
		remove: (title) => `Source deleted: ${title}`
	},
	framework: (part, act, name) => `${part} ${act}: ${name}`,
	withScores: (done, cells) => `${done} (${cells})`,
	parts: {
		technology: 'Technology',
		horizon: 'Horizon',
		area: 'Area',
		level: 'Level',
		sector: 'Group',
		scale: 'Scale'
	},
	acts: {
		add: 'added',
		edit: 'changed',
		move: 'moved',
		hide: 'hidden',
		show: 'shown again',
		remove: 'deleted',
		group: 'grouped',
		duplicate: 'duplicated'
	},
	scale: (name) => `Scale changed to ${name}`,
	figures: {
		palette: 'Palette of the figures changed',
		course: 'Steps of the figures changed',
		signs: 'Signs of the figures changed',
		ramp: 'Own colours changed',
		typeSize: "Figures' type size changed",
		numbers: "Figures' number format changed",
		logo: "Figures' logo changed",
		logoWords: 'Alternative text of the logo changed',
		house: 'House style used',
		text: 'Alternative text changed'
	},
	/** "Weights changed from 33/33/33 to 40/35/25" */
	weights: (from: string, to: string) => `Weights changed from ${from} to ${to}`,
	criterion: (act: string, name: string) => `Criterion ${act}: ${name}`,
	constraint: (act: string, kind: string) =>
		kind ? `Constraint ${act}: ${kind}` : `Constraint ${act}`,
	/** By what is asked for. */
	constraintKinds: {
		sector: 'sector',
		profession: 'profession',
		tag: 'own group',
		lock: 'lock',
		eitherOr: 'at most one of two',
		together: 'only together',
		professions: 'number of professions',
		coverage: 'coverage',
		variation: 'variation'
	},
	choiceActs: {
		add: 'added',
		edit: 'changed',
		remove: 'removed',
		move: 'moved',
		on: 'switched on',
		off: 'switched off'
	},
	locks: {
		in: (area: string) => `${area} locked in`,
		out: (area: string) => `${area} locked out`,
		free: (area: string) => `${area} no longer locked`
	},
	size: (min: number, max: number) =>
		min === max ? `${min} areas are selected` : `${min} to ${max} areas are selected`,
	picked: (area: string) => `${area} selected`,
	dropped: (area: string) => `${area} deselected`,
	pickedSet: (count) => `${count} areas selected as own set`,
	followed: 'Back to the proposed set',
	reserve: 'Order of the reserve changed',
	method: 'Method of the selection changed',
	decided: (version: number) => `Decision ${version} recorded`,
	restore: (version) => `Restored: ${version}`,
	restorePart: (part, restored) => `${part} · ${restored}`,
	cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
	values: {
		notScored: 'not scored',
		dontKnow: "don't know",
		notApplicable: 'not applicable',
		atLeast: (level) => `at least ${level}`
	},
	gone: 'removed'
};
