import { MediaQuery } from 'svelte/reactivity';
import * as z from 'zod/mini';
import { Language, MAX_LABEL } from '#lib/domain/text.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { report } from '#lib/report.ts';
import { changeSetting, readSetting, writeSetting } from '#lib/storage/settings.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

/** What a person has chosen for all projects on this computer. `null`: nothing chosen yet. */
export const StoredPreferences = z.object({
	language: z.catch(z.nullable(Language), null),
	theme: z.catch(Theme, 'system'),
	/** Single letters are shortcuts. */
	letters: z.catch(z.boolean(), true),
	/** The score screen shows its table instead of the chart. */
	table: z.catch(z.boolean(), false)
});
export type StoredPreferences = z.infer<typeof StoredPreferences>;

/** Danish for a browser that asks for it first, English for every other. */
export function languageOf(preferred: readonly string[]): Language {
	const known = preferred
		.map((tag) => tag.toLowerCase().split('-')[0])
		.find((code) => code === 'da' || code === 'en');
	return known === 'da' ? 'da' : 'en';
}

const KEY = 'preferences';

/** A row of its own: a tab that keeps its theme must not write an older name over a newer one. */
const NAME_KEY = 'name';
const Name = z.string().check(z.maxLength(MAX_LABEL));

/** How long the start of the program waits for its settings. A database that hangs must not hide the page. */
const PATIENCE_MS = 1000;

/** What a person has chosen: where it comes from, what it is now, and that it is kept. */
export class Preferences {
	readonly i18n: I18n;
	theme: Theme = $state('system');
	#letters = $state(true);
	#table = $state(false);
	#name = $state('');
	#keepName: (name: string) => void = () => undefined;
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)');
	#print = new MediaQuery('print');
	/** What this page has chosen: it stands, whatever is read late. */
	readonly #chosen: Partial<StoredPreferences> = {};
	readonly #keep: (chosen: Partial<StoredPreferences>) => void;

	/**
	 * @param i18n in the language the program starts in
	 * @param stored what was kept, or `null` at the first visit
	 * @param keep writes a choice down, and leaves the others as they are kept
	 */
	constructor(
		i18n: I18n,
		stored: StoredPreferences | null,
		keep: (chosen: Partial<StoredPreferences>) => void
	) {
		this.i18n = i18n;
		this.#keep = keep;
		if (stored) this.#take(stored);
	}

	/**
	 * The choices kept in `db`. Where it cannot be read, the browser's language and the system's theme.
	 * Where it takes long to answer, these are there first, and what it answers comes in later.
	 *
	 * @param browserLanguages as `navigator.languages` has them
	 */
	static async load(
		db: VarmekortDatabase,
		browserLanguages: readonly string[]
	): Promise<Preferences> {
		const reading = Promise.all([
			readSetting(db, KEY, StoredPreferences).catch(() => null),
			readSetting(db, NAME_KEY, Name).catch(() => null)
		]);
		const inTime = await Promise.race([
			reading,
			new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
		]);
		const [stored, name] = inTime ?? [];
		// A choice that cannot be written still holds until the page closes; the library reports the database.
		const i18n = await I18n.in(stored?.language ?? languageOf(browserLanguages));
		const preferences = new Preferences(i18n, stored ?? null, (chosen) => {
			mirror(chosen);
			changeSetting(db, KEY, StoredPreferences, chosen).catch(() => undefined);
		});
		preferences.#name = name ?? '';
		preferences.#keepName = (given) => {
			writeSetting(db, NAME_KEY, given).catch(() => undefined);
		};
		if (!inTime) reading.then((late) => preferences.#takeLate(...late)).catch(report);
		return preferences;
	}

	#take(stored: StoredPreferences): void {
		const { theme, letters, table } = { ...stored, ...this.#chosen };
		this.theme = theme;
		this.#letters = letters;
		this.#table = table;
	}

	async #takeLate(stored: StoredPreferences | null, name: string | null): Promise<void> {
		this.#name ||= name ?? '';
		if (!stored) return;
		this.#take(stored);
		if (stored.language && !this.#chosen.language) await this.i18n.use(stored.language);
	}

	/** What the person is called in the history of projects; empty until it has been given. */
	get name(): string {
		return this.#name;
	}

	/** The theme on screen: the chosen one, or the computer's. Paper is always light. */
	get appearance(): 'light' | 'dark' {
		if (this.#print.current) return 'light';
		if (this.theme !== 'system') return this.theme;
		return this.#systemDark.current ? 'dark' : 'light';
	}

	/** Takes effect when the words of the language are there; rejects where they cannot be had. */
	async setLanguage(language: Language): Promise<void> {
		this.#chosen.language = language;
		await this.i18n.use(language);
		this.#keep({ language });
	}

	toggleLanguage(): Promise<void> {
		return this.setLanguage(this.i18n.language === 'da' ? 'en' : 'da');
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		this.#choose({ theme });
	}

	/** Turns what is seen: light to dark and back. */
	toggleTheme(): void {
		this.setTheme(this.appearance === 'dark' ? 'light' : 'dark');
	}

	/** Steps from now on carry the new name; those that were made keep theirs. */
	setName(name: string): void {
		this.#name = name.trim().slice(0, MAX_LABEL);
		this.#keepName(this.#name);
	}

	/** False where single letters, the question mark among them, are no shortcuts. */
	get letters(): boolean {
		return this.#letters;
	}

	set letters(on: boolean) {
		this.#letters = on;
		this.#choose({ letters: on });
	}

	/** True where scores are shown as a table. */
	get table(): boolean {
		return this.#table;
	}

	set table(shown: boolean) {
		this.#table = shown;
		this.#choose({ table: shown });
	}

	#choose(chosen: Partial<StoredPreferences>): void {
		Object.assign(this.#chosen, chosen);
		this.#keep(chosen);
	}
}

/** `static/first-paint.js` reads these before the database can answer, so that no wrong theme flashes up. */
function mirror({ language, theme }: Partial<StoredPreferences>): void {
	try {
		if (language) localStorage.setItem('varmekort.language', language);
		if (theme === 'system') localStorage.removeItem('varmekort.theme');
		else if (theme) localStorage.setItem('varmekort.theme', theme);
	} catch {
		// Storage is refused: the first paint follows the system.
	}
}
