import { expect, test } from 'vitest';
import { areaName, areaNames, fullName, fullNameOf } from '#lib/commands/area-names.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { aProject } from '../../support/builders.ts';

const project = aProject({
	areas: [
		{ field: { da: 'Kardiologi', en: 'Cardiology' }, profession: { da: 'Læge', en: 'Doctor' } },
		{
			field: { da: 'Kardiologi', en: 'Cardiology' },
			profession: { da: 'Jordemoder', en: 'Midwife' }
		},
		{ field: { da: 'Øre\u00adlære', en: 'Ears' }, profession: { da: 'Læge', en: 'Doctor' } }
	]
});
const areas = areasInOrder(project);
const [doctor, , ears] = areas.map(({ id }) => id);
const gone = AreaId.parse('gone');

test('the field is enough of a name, but where two areas share it', () => {
	expect(areaNames(areas, 'en')).toEqual(['Cardiology (Doctor)', 'Cardiology (Midwife)', 'Ears']);
	expect(areaNames(areas.slice(1), 'en')).toEqual(['Cardiology', 'Ears']);
});

test('an area named by its id is told from all areas of the project', () => {
	expect(areaName(doctor ?? gone, project, 'da')).toBe('Kardiologi (Læge)');
	expect(areaName(ears ?? gone, project, 'da')).toBe('Ørelære');
	expect(areaName(gone, project, 'en')).toBe('an area that is gone');
});

test('the full name has both, and an id stands for an area that is gone', () => {
	expect(areas.slice(1).map((area) => fullName(area, 'da'))).toEqual([
		'Kardiologi, Jordemoder',
		'Ørelære, Læge'
	]);
	expect(fullNameOf(doctor ?? gone, project, 'da')).toBe('Kardiologi, Læge');
	expect(fullNameOf(gone, project, 'da')).toBe('gone');
});
