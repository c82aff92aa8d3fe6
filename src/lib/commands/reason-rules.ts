import { lockOf } from '#lib/domain/selection/problem.ts';
import type { ReasonLine, Teller } from './reason-teller.ts';

/** What decides apart from points: locks, constraints. */
export function decidedLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { problem, names } = teller.facts;
	const { isChosen, reasons, loss, rank } = teller.own;
	const lines: ReasonLine[] = [];
	let isLocked = false;
	for (const reason of reasons) {
		if (reason.kind === 'locked') {
			const constraint = problem.constraints[reason.constraint];
			const lock = constraint ? lockOf(constraint) : null;
			// A constraint of one area may still leave it free, as "at most one" does.
			const isIn = lock !== null && lock.min >= 1;
			if (!isIn && (lock?.max ?? 1) >= 1) continue;
			isLocked = true;
			const name = teller.constraint(reason.constraint);
			const isOwn = names.locks[reason.constraint] === true;
			const said = isIn
				? [words.lockedIn, words.lockedInBy(name)]
				: [words.lockedOut, words.lockedOutBy(name)];
			lines.push({ icon: 'lock', text: said[isOwn ? 0 : 1] ?? '' });
		} else if (reason.kind === 'held') {
			lines.push({ icon: 'check', text: words.held(teller.constraint(reason.constraint)) });
		}
	}
	lines.push(...blockedLines(teller));
	if (rank !== null && loss === null && !isLocked) {
		const icon = isChosen ? 'check' : 'x';
		lines.push({ icon, text: isChosen ? words.forcedIn : words.forcedOut });
	}
	return lines;
}

/** The constraints that keep it out: those that are full by themselves, the others together. */
function blockedLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { constraints } = teller.facts.problem;
	const full: string[] = [];
	const others: number[] = [];
	for (const reason of teller.own.reasons) {
		if (reason.kind !== 'blocked') continue;
		const { by, constraint: place } = reason;
		const constraint = constraints[place];
		const isFull = constraint?.kind === 'count' && by.length > 0 && by.length >= constraint.max;
		if (isFull) full.push(words.blockedBy(teller.constraint(place), teller.areas(by)));
		else others.push(place);
	}
	const rest = words.blocked(teller.constraints(others), others.length);
	return [...full, ...(others.length > 0 ? [rest] : [])].map((text) => ({ icon: 'x', text }));
}
