import { produce } from 'immer';
import { expect, it } from 'vitest';
import { SectorId } from '#lib/domain/ids.ts';
import { sectorsInOrder } from '#lib/domain/reading.ts';
import { addSector, moveSector, removeSector, renameSector } from '#lib/domain/sector-edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { sameText } from '#lib/domain/text.ts';
import { aProject } from '../../support/builders.ts';

const FRESH = SectorId.parse('fresh');
const [first, second] = [SectorId.parse('s1'), SectorId.parse('s2')];
const before: Document = { project: aProject({ sectors: ['Hospital', 'Kommune'] }), ballots: {} };
const idsOf = ({ project }: Document) => sectorsInOrder(project).map(({ id }) => id);

it('a new sector stands last, a moved one where it was moved to', () => {
	const after = produce(before, addSector(FRESH, sameText('Praksis')));
	expect(idsOf(after)).toEqual([first, second, FRESH]);
	expect(idsOf(produce(after, moveSector(FRESH, first)))).toEqual([FRESH, first, second]);
});

it('a sector without words is not made, and none is left without', () => {
	expect(produce(before, addSector(FRESH, sameText('')))).toBe(before);
	expect(produce(before, renameSector(first, sameText(' ')))).toBe(before);
});

it('removing a sector leaves its areas, without one', () => {
	const { project } = produce(before, removeSector(first));
	expect(Object.values(project.areas).map(({ sector }) => sector)).toEqual([null]);
	expect(project.framework.sectors[first]).toBeUndefined();
});
