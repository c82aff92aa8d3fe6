import { createContext } from 'svelte';
import type { Language, LocalText } from '#lib/domain/text.ts';
import { textIn } from '#lib/domain/text.ts';
import { loadMessages } from './dictionaries.ts';
import { formatDate, formatDay, formatNumber, formatRelative, formatShare } from './formats.ts';
import type { Messages } from './messages.ts';

/**
 * The language in use and everything that follows from it. Reading `t` or a format in markup is
 * enough: when the language changes, what was read is drawn again.
 */
export class I18n {
	#language: Language = $state('da');
	#messages: Messages;

	/** `messages` are the words of `language`. */
	constructor(language: Language, messages: Messages) {
		this.#language = language;
		this.#messages = $state.raw(messages);
	}

	/** An I18n in a language, its words loaded. */
	static async in(language: Language): Promise<I18n> {
		return new I18n(language, await loadMessages(language));
	}

	get language(): Language {
		return this.#language;
	}

	get t(): Messages {
		return this.#messages;
	}

	/** Changes the language as soon as its words are there. Rejects, and changes nothing, where they cannot be had. */
	async use(language: Language): Promise<void> {
		const messages = await loadMessages(language);
		this.#language = language;
		this.#messages = messages;
	}

	/** The side of a text a reader of this language gets. */
	text(text: LocalText): string {
		return textIn(text, this.language);
	}

	/** For the `lang` attribute: set where a text has to borrow its other language, undefined elsewhere. */
	langOf(text: LocalText): Language | undefined {
		if (text[this.language].trim() !== '') return undefined;
		return this.language === 'da' ? 'en' : 'da';
	}

	formatDate(at: number, now: number): string {
		return formatDate(at, this.language, now);
	}

	/** A day with its year, whatever year it is now. */
	formatDay(at: number): string {
		return formatDay(at, this.language);
	}

	formatRelative(at: number, now: number): string {
		return formatRelative(at, this.language, now);
	}

	formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
		return formatNumber(value, this.language, options);
	}

	/** A share from 0 to 1 as a whole percentage. */
	formatShare(share: number): string {
		return formatShare(share, this.language);
	}
}

export const [getI18n, setI18n] = createContext<I18n>();
