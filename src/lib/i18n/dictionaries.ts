import type { Language } from '#lib/domain/text.ts';
import type { Messages } from './messages.ts';

/* One language is loaded at a time; the service worker keeps both for a change without a network. */
const LOADERS: Record<Language, () => Promise<Messages>> = {
	da: async () => (await import('./da.ts')).da,
	en: async () => (await import('./en.ts')).en
};

/** The words of a language. */
export function loadMessages(language: Language): Promise<Messages> {
	return LOADERS[language]();
}
