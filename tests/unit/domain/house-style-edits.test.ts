import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	HOUSE_PARTS,
	houseStyleOf,
	partsThatDiffer,
	setHouseStyle
} from '#lib/domain/house-style-edits.ts';
import type { HouseStyle } from '#lib/domain/house-style.ts';
import { Document } from '#lib/domain/project.ts';
import { aDocument, anExample } from '../../support/documents.ts';
import { anyHouseStyle, WIDE_LOGO } from '../../support/house-styles.ts';

const START = aDocument();
const everyPart = fc.subarray([...HOUSE_PARTS]);

describe('a house style', () => {
	it('makes a project look as it says, and says so', () => {
		fc.assert(
			fc.property(anyHouseStyle, anyHouseStyle, (before, style) => {
				const old = produce(START, setHouseStyle(before, HOUSE_PARTS));
				const { project } = produce(old, setHouseStyle(style, HOUSE_PARTS));
				expect(houseStyleOf(project)).toEqual({ ...houseStyleOf(old.project), ...style });
				expect(partsThatDiffer(project, style)).toEqual([]);
			})
		);
	});

	it('changes the parts that are asked for, and no other', () => {
		fc.assert(
			fc.property(anyHouseStyle, anyHouseStyle, everyPart, (before, style, parts) => {
				const old = produce(START, setHouseStyle(before, HOUSE_PARTS));
				const differ = partsThatDiffer(old.project, style);
				const used = produce(old, setHouseStyle(style, parts));
				expect(partsThatDiffer(used.project, style)).toEqual(
					differ.filter((part) => !parts.includes(part))
				);
				expect(Document.safeParse(used).success).toBe(true);
			})
		);
	});

	it('leaves caveat and source as they are where it has none', () => {
		const style: HouseStyle = { figures: { logo: WIDE_LOGO } };
		const { project } = produce(START, setHouseStyle(style, HOUSE_PARTS));
		expect(project.caveat).toEqual(START.project.caveat);
		expect(project.sourceLine).toEqual(START.project.sourceLine);
	});

	it('takes back to the look of the program what it does not choose', () => {
		const styled = produce(START, setHouseStyle({ figures: { palette: 'fjord' } }, ['colours']));
		const back = produce(styled, setHouseStyle({ figures: {} }, HOUSE_PARTS));
		expect(back).toEqual(START);
	});

	it('of an example has no source line that says its numbers are fictitious', () => {
		expect(houseStyleOf(anExample().project).sourceLine).toBe(undefined);
		expect(houseStyleOf(START.project).sourceLine).toEqual(START.project.sourceLine);
	});
});
