/** Brings a document of one version to the next. It has not been validated: take nothing for granted. */
export interface Migration {
	from: number;
	migrate: (document: unknown) => unknown;
}

/** One step for every version before the current one, in order. */
export const MIGRATIONS: readonly Migration[] = [
	// Version 2 adds parts that may be absent (what is hidden or grouped, the state of an area, ranges,
	// open questions, a source's date and owner): a document without them says what it said before.
	{ from: 1, migrate: (document) => document }
];

/** A document of version `from`, brought to the current version. */
export function upgrade(
	document: unknown,
	from: number,
	migrations: readonly Migration[] = MIGRATIONS
): unknown {
	return migrations
		.filter((migration) => migration.from >= from)
		.reduce((upgraded, { migrate }) => migrate(upgraded), document);
}
