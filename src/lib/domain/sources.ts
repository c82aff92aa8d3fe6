import type { SourceId } from './ids.ts';
import type { Project, Source } from './project.ts';
import {
	allAreasInOrder,
	allHorizonsInOrder,
	allTechnologiesInOrder,
	cellKey,
	type Cell
} from './reading.ts';
import type { Language } from './text.ts';

/* Reading the project's register of sources: in order, by words, by use, and which may be the same. */

/** The register by title, as a reader of `language` sorts. */
export function sourcesInOrder(project: Project, language: Language): Source[] {
	const { compare } = new Intl.Collator(language, { numeric: true });
	return Object.values(project.sources).sort((a, b) => compare(a.title, b.title));
}

/** Those in which every word of `query` occurs, in whatever field and case. All of them for no words. */
export function findSources(sources: readonly Source[], query: string): Source[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return sources.filter((source) => {
		const { title, owner = '', link, year } = source;
		const text = [title, owner, link, year ?? ''].join('\n').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** The cells that cite each source, in the order of areas, technologies and years; hidden ones too. */
export function usesOfSources(project: Project): ReadonlyMap<SourceId, readonly Cell[]> {
	const uses = new Map<SourceId, Cell[]>();
	const technologies = allTechnologiesInOrder(project);
	const horizons = allHorizonsInOrder(project);
	for (const { id: area } of allAreasInOrder(project)) {
		const scores = project.cells[area];
		if (!scores) continue;
		for (const { id: technology } of technologies) {
			for (const { id: horizon } of horizons) {
				const score = scores[cellKey(technology, horizon)];
				if (!score) continue;
				for (const id of Object.keys(score.sources) as SourceId[]) {
					const known = uses.get(id);
					if (known) known.push({ area, technology, horizon });
					else uses.set(id, [{ area, technology, horizon }]);
				}
			}
		}
	}
	return uses;
}

/**
 * Groups of sources that look like one: the same title apart from case and punctuation, or the same
 * address. The first of each group is the one to keep: the most cited, then the one that says most.
 */
export function duplicatesAmong(
	sources: readonly Source[],
	countOf: (source: SourceId) => number
): Source[][] {
	const groups: Source[][] = [];
	const groupOf = new Map<string, Source[]>();
	for (const source of sources) {
		const keys = [titleKey(source.title), linkKey(source.link)].filter((key) => key !== null);
		const known = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
		// A source may tie two groups together that had nothing in common before.
		const group = [...known, source];
		for (const member of known) {
			const at = groups.findIndex((each) => each.includes(member));
			if (at >= 0) groups.splice(at, 1);
		}
		groups.push(group);
		for (const member of group) {
			for (const key of [titleKey(member.title), linkKey(member.link)]) {
				if (key !== null) groupOf.set(key, group);
			}
		}
	}
	return groups
		.filter((group) => group.length > 1)
		.map((group) =>
			group.toSorted(
				(a, b) => countOf(b.id) - countOf(a.id) || wordiness(b) - wordiness(a) || byId(a, b)
			)
		);
}

/** Letters and digits only; `null` where a title has neither. */
function titleKey(title: string): string | null {
	const key = title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return key === '' ? null : `title:${key}`;
}

/** Without scheme, "www.", fragment and the last slash: addresses that open the same page. */
function linkKey(link: string): string | null {
	if (!URL.canParse(link)) return null;
	const { protocol, host, pathname, search } = new URL(link);
	const scheme = protocol === 'http:' ? 'https:' : protocol;
	return `link:${scheme}${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function wordiness({ link, year, type, date, owner }: Source): number {
	return [link !== '', year !== null, type !== 'other', date, owner].filter(Boolean).length;
}

const byId = (a: Source, b: Source) => (a.id < b.id ? -1 : 1);
