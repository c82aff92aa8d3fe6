import { expect, test } from 'vitest';
import { areasInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { highestLevels } from '#lib/ui/select/selected-levels.ts';
import { aDocument, anExample } from '../../../support/documents.ts';

test('the highest level in a set is never lower with one area more', () => {
	const { project } = anExample();
	const areas = areasInOrder(project);
	const [few, many] = [areas.slice(0, 3), areas.slice(0, 7)].map((set) =>
		highestLevels(project, set)
	);
	expect(few?.horizon.year).toBe(2030);
	expect(few?.highest).toHaveLength(technologiesInOrder(project).length);
	few?.highest.forEach(({ level }, place) => {
		expect(many?.highest[place]?.level ?? 0).toBeGreaterThanOrEqual(level ?? 0);
	});
	expect(few?.highest.some(({ level }) => level !== null && level > 0)).toBe(true);
});

test('where nothing is scored there is no level, and no zero', () => {
	const { project } = aDocument();
	const found = highestLevels(project, areasInOrder(project));
	expect(new Set(found?.highest.map(({ level }) => level))).toEqual(new Set([null]));
});
