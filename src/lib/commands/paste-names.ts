import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { LANGUAGES, textIn, type LocalText } from '#lib/domain/text.ts';
import { comparable } from '#lib/format/cell-text.ts';
import { pasteWords } from '#lib/i18n/paste-words.ts';

/*
 * What the rows and columns of a pasted table can be called. A name is found in either language and
 * however it is set: capitals, soft hyphens, line breaks, commas and dots between its parts do not count.
 */

/** What a column beside the scores says of its row. */
export type Role = 'number' | 'area' | 'profession' | 'technology';
export const ROLES: readonly Role[] = ['technology', 'area', 'profession', 'number'];

/** What each column before the years says of its row; `null` where it says nothing that is known. */
export type Roles = readonly (Role | null)[];

/** Everything of the project that is shown, by every name it has. A name may be several things'. */
export interface Names {
	technology: ReadonlyMap<string, readonly Technology[]>;
	/** By clinical field, alone or with number and profession. */
	area: ReadonlyMap<string, readonly Area[]>;
	profession: ReadonlyMap<string, readonly Area[]>;
	number: ReadonlyMap<string, readonly Area[]>;
	year: ReadonlyMap<number, Horizon>;
	/** The words that head such a column. */
	heads: ReadonlyMap<string, Role>;
}

export function namesOf(project: Project): Names {
	const areas = areasInOrder(project);
	return {
		technology: index(technologiesInOrder(project), ({ label, shortLabel }) => [
			...sides(label),
			...sides(shortLabel)
		]),
		area: index(areas, areaNames),
		profession: index(areas, ({ profession }) => sides(profession)),
		number: index(areas, ({ number }) => [String(number)]),
		year: new Map(horizonsInOrder(project).map((horizon) => [horizon.year, horizon])),
		heads: new Map(
			LANGUAGES.flatMap((language) =>
				ROLES.map((role) => [nameKey(pasteWords[language].heads[role]), role] as const)
			)
		)
	};
}

/** A name as it is looked up. */
export function nameKey(text: string): string {
	return comparable(text)
		.replace(/^'(?=[=+@-])/, '')
		.replace(/[\s,.·:;|/()-]+/g, ' ')
		.trim();
}

function areaNames({ field, profession, number }: Area): string[] {
	return LANGUAGES.flatMap((language) => {
		const name = textIn(field, language);
		const pair = `${name} ${textIn(profession, language)}`;
		const numbered = [`${number} ${name}`, `${number} ${pair}`];
		return [name, pair, ...numbered, pasteWords[language].areaNumber(number)];
	});
}

const sides = (text: LocalText) => LANGUAGES.map((language) => text[language]);

function index<T>(
	things: readonly T[],
	namesFor: (thing: T) => readonly string[]
): ReadonlyMap<string, readonly T[]> {
	const found = new Map<string, T[]>();
	for (const thing of things) {
		for (const name of new Set(namesFor(thing).map(nameKey))) {
			if (name === '') continue;
			const others = found.get(name);
			if (others) others.push(thing);
			else found.set(name, [thing]);
		}
	}
	return found;
}
