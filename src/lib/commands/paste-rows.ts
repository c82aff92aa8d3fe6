import type { AreaGrid } from '#lib/domain/grid.ts';
import type { AreaId, TechnologyId } from '#lib/domain/ids.ts';
import type { Area } from '#lib/domain/project.ts';
import { isBlank, type Field } from '#lib/format/copied-table.ts';
import { nameKey, type Names, type Roles } from './paste-names.ts';
import type { MatchFault } from './paste-place.ts';

/** What a row is about, or why that cannot be told. */
export interface Subject {
	ids: { area: AreaId | null; technology: TechnologyId | null };
	fault: MatchFault | null;
}

/** The areas that a row's names can mean. */
interface AreaChoice {
	name: string;
	areas: readonly Area[];
}

/**
 * Reads rows from the top down. A cell left empty under the name of an area, or hidden under it by a
 * merge, repeats that name; a row that is a name and nothing else heads the rows below it.
 */
export class RowReader {
	readonly #names: Names;
	readonly #roles: Roles;
	readonly #areaColumns: readonly number[];
	readonly #technologyColumn: number;
	readonly #activeArea: AreaId;
	readonly #activeTechnology: TechnologyId | null;
	#section: AreaChoice | null = null;
	#above: readonly string[] = [];

	constructor(names: Names, roles: Roles, grid: AreaGrid, activeRow: number) {
		this.#names = names;
		this.#roles = roles;
		this.#areaColumns = roles.flatMap((role, at) => (role && role !== 'technology' ? [at] : []));
		// Where no column says what it is, its names are looked for among technologies, and told missing.
		const unknown = this.#areaColumns.length === 0 ? 0 : -1;
		this.#technologyColumn = roles.includes('technology') ? roles.indexOf('technology') : unknown;
		this.#activeArea = grid.area;
		this.#activeTechnology = grid.technologies[activeRow] ?? null;
	}

	/** A title above the table says which area it is about, if it is the name of one. */
	readTitle(row: readonly Field[]): void {
		const name = row.find((field) => !isBlank(field))?.text ?? '';
		const areas = this.#areasCalled(name);
		if (areas.length > 0) this.#section = { name, areas };
	}

	/** `null` for a row that says nothing or only heads others. */
	read(keys: readonly Field[], isEmpty: boolean): Subject | null {
		if (isEmpty && keys.every(isBlank)) return null;
		const area = this.#areaOf(keys);
		const name = keys[this.#technologyColumn]?.text.trim() ?? '';
		const technologies = this.#names.technology.get(nameKey(name)) ?? [];
		if (this.#isHeading(technologies.length, isEmpty)) {
			if (name !== '') this.#section = { name, areas: this.#areasCalled(name) };
			return null;
		}

		const technology = this.#technologyColumn === -1 ? this.#activeTechnology : oneOf(technologies);
		const ids = { area: area.id, technology };
		if (area.fault) return { ids, fault: area.fault };
		if (technology) return { ids, fault: null };
		const code = technologies.length > 1 ? 'ambiguousTechnology' : 'unknownTechnology';
		return { ids, fault: { code, name } };
	}

	#isHeading(technologies: number, isEmpty: boolean): boolean {
		return isEmpty && technologies === 0 && this.#technologyColumn !== -1;
	}

	#areasCalled(name: string): readonly Area[] {
		const key = nameKey(name);
		return this.#names.area.get(key) ?? this.#names.number.get(key) ?? [];
	}

	#areaOf(keys: readonly Field[]): { id: AreaId | null; fault: MatchFault | null } {
		const choice = this.#areaColumns.length > 0 ? this.#choiceIn(keys) : this.#section;
		if (!choice) return { id: this.#activeArea, fault: null };
		const { name, areas } = choice;
		const id = oneOf(areas);
		if (id) return { id, fault: null };
		return { id, fault: { code: areas.length > 1 ? 'ambiguousArea' : 'unknownArea', name } };
	}

	/** The areas that all of a row's names fit. */
	#choiceIn(keys: readonly Field[]): AreaChoice {
		const own = this.#areaColumns.map((column) => keys[column]?.text.trim() ?? '');
		const words = own[0] === '' ? own.map((text, at) => text || (this.#above[at] ?? '')) : own;
		this.#above = words;
		let areas: readonly Area[] | null = null;
		for (const [at, text] of words.entries()) {
			const role = this.#roles[this.#areaColumns[at] ?? -1];
			if (text === '' || !role || role === 'technology') continue;
			const called: readonly Area[] = this.#names[role].get(nameKey(text)) ?? [];
			areas = areas ? areas.filter((area) => called.includes(area)) : called;
		}
		return { name: words.filter((text) => text !== '').join(', '), areas: areas ?? [] };
	}
}

function oneOf<Id>(found: readonly { id: Id }[]): Id | null {
	return found.length === 1 ? (found[0]?.id ?? null) : null;
}
