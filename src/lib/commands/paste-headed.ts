import type { AreaGrid } from '#lib/domain/grid.ts';
import type { Project } from '#lib/domain/project.ts';
import { isBlank, type Block } from '#lib/format/copied-table.ts';
import { nameKey, namesOf, ROLES, type Names, type Role, type Roles } from './paste-names.ts';
import type { MatchFault, Place } from './paste-place.ts';
import { RowReader } from './paste-rows.ts';

/**
 * The places of a table whose first row has years and whose first columns name area or technology or
 * both; `null` where the block is no such table. Rows are found by name, columns by year, in any order.
 * What the table leaves out is taken from the grid: its area, or the technology in the row `activeRow`.
 */
export function placeHeaded(
	project: Project,
	grid: AreaGrid,
	activeRow: number,
	block: Block
): Place[] | null {
	const head = findHead(block);
	if (!head || head.row === block.length - 1) return null;
	const names = namesOf(project);
	const body = block.slice(head.row + 1);
	const roles = rolesOf(names, head, body);
	if (!isTable(project, names, head, roles)) return null;

	const reader = new RowReader(names, roles, grid, activeRow);
	block.slice(0, head.row).forEach((row) => reader.readTitle(row));
	const places: Place[] = [];
	body.forEach((row, r) => {
		const values = row.slice(head.left);
		const subject = reader.read(row.slice(0, head.left), values.every(isBlank));
		if (!subject) return;
		values.forEach((field, c) => {
			const year = head.years[c] ?? NO_YEAR;
			const horizon = year.year === null ? null : (names.year.get(year.year)?.id ?? null);
			const fault: MatchFault | null =
				subject.fault ?? (horizon ? null : { code: 'unknownYear', name: year.text });
			if (fault && isBlank(field)) return;
			const at = { row: head.row + r + 2, column: head.left + c + 1 };
			places.push({ ...at, field, ...subject.ids, horizon, fault });
		});
	});
	return refuseRepeated(places);
}

interface Head {
	row: number;
	/** Where the years begin; the columns before it name the row. */
	left: number;
	titles: readonly string[];
	years: readonly HeadYear[];
}

interface HeadYear {
	text: string;
	year: number | null;
}

const NO_YEAR: HeadYear = { text: '', year: null };

/** The first row with a year behind a name, under at most a few titles of one cell each. */
function findHead(block: Block): Head | null {
	for (const [row, fields] of block.slice(0, 5).entries()) {
		const years = fields.map(({ text }): HeadYear => ({ text: text.trim(), year: yearIn(text) }));
		const left = years.findIndex(({ year }) => year !== null);
		if (left >= 1) {
			const titles = fields.slice(0, left).map(({ text }) => text);
			return { row, left, titles, years: years.slice(left) };
		}
		if (left === 0 || fields.filter((field) => !isBlank(field)).length > 1) return null;
	}
	return null;
}

function yearIn(text: string): number | null {
	const digits = /^\s*((?:19|20|21)\d\d)\s*$/.exec(text)?.[1];
	return digits ? Number(digits) : null;
}

/** What each column before the years tells: by its heading, or by what most of its cells are. */
function rolesOf(names: Names, { left, titles }: Head, body: Block): Roles {
	return Array.from({ length: left }, (_, column): Role | null => {
		const byHead = names.heads.get(nameKey(titles[column] ?? ''));
		if (byHead) return byHead;
		const keys = body.map((row) => nameKey(row[column]?.text ?? ''));
		const counts = ROLES.map((role) => keys.filter((key) => names[role].has(key)).length);
		const most = Math.max(...counts);
		return most > 0 ? (ROLES[counts.indexOf(most)] ?? null) : null;
	});
}

/**
 * A year that happens to stand in the first row makes no table. Where the scale itself reaches so far
 * that a year could be a score, a name must be known as well.
 */
function isTable(project: Project, names: Names, { years, titles }: Head, roles: Roles): boolean {
	const named = years.filter(({ text }) => text !== '');
	const hasKnownYear = years.some(({ year }) => year !== null && names.year.has(year));
	if (!hasKnownYear && named.some(({ year }) => year === null)) return false;
	if (roles.some((role) => role !== null && role !== 'number')) return true;
	const holdsYears = project.framework.scale.max >= 1900;
	return !holdsYears && !titles.some((title) => /\d/.test(title));
}

/** The second field for one cell is refused: which of them is meant cannot be told. */
function refuseRepeated(places: readonly Place[]): Place[] {
	const seen = new Set<string>();
	return places.map((place) => {
		if (place.fault) return place;
		const key = [place.area, place.technology, place.horizon].join();
		if (seen.has(key)) return { ...place, fault: { code: 'twice', name: '' } };
		seen.add(key);
		return place;
	});
}
