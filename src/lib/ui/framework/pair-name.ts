import type { Area } from '#lib/domain/project.ts';
import { LANGUAGES, nameIn, type LocalText } from '#lib/domain/text.ts';

/** An area in one name, in both languages: "Lungemedicin · Sygeplejerske". */
export function pairName({ field, profession }: Pick<Area, 'field' | 'profession'>): LocalText {
	const [da, en] = LANGUAGES.map((language) => nameIn([field, profession], language, ' · '));
	return { da: da ?? '', en: en ?? '' };
}
