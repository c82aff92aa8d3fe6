import type { Area, Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { titleOfArea } from '#lib/scene/describe.ts';

/**
 * The shown areas that `asked` may mean: `5` by its number, an id, a whole name, or else every area
 * that has all its words in its name, in Danish or English, in any order and case.
 */
export function findAreas(project: Project, asked: string): Area[] {
	const areas = areasInOrder(project);
	if (/^\d+$/.test(asked.trim())) {
		return areas.filter(({ number }) => number === Number(asked));
	}
	const words = wordsOf(asked);
	const named = areas.map((area) => ({
		area,
		names: LANGUAGES.map((language) => wordsOf(titleOfArea(area, language)))
	}));
	const exact = named.filter(
		({ area, names }) =>
			area.id === asked || names.some((name) => name.join(' ') === words.join(' '))
	);
	const fitting = named.filter(({ names }) =>
		names.some((name) => words.every((word) => name.some((part) => part.includes(word))))
	);
	const found = exact.length > 0 ? exact : words.length > 0 ? fitting : [];
	return found.map(({ area }) => area);
}

function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	);
}
