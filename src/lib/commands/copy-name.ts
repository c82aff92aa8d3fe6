import { MAX_LABEL, type LocalText } from '#lib/domain/text.ts';

/** A name that says it is a copy's, in each language the name has, within the length of a label. */
export function copyName({ da, en }: LocalText): LocalText {
	const marked = (words: string, mark: string) =>
		words.trim() === '' ? words : `${words.slice(0, MAX_LABEL - mark.length)}${mark}`;
	return { da: marked(da, ' (kopi)'), en: marked(en, ' (copy)') };
}
