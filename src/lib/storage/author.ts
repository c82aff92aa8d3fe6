import { newSlug, type Random } from '#lib/domain/ids.ts';
import { Author } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

const KEY = 'author';

/** Who makes commits here: one author per installation, made the first time it is asked for. */
export async function readAuthor(db: VarmekortDatabase, random: Random): Promise<Author> {
	return (await readSetting(db, KEY, Author)) ?? (await makeAuthor(db, random));
}

/** Two tabs may come here at once: the one that gets the transaction first decides for both. */
function makeAuthor(db: VarmekortDatabase, random: Random): Promise<Author> {
	return db.transaction('rw', db.settings, async () => {
		const known = await readSetting(db, KEY, Author);
		if (known) return known;
		const author = Author.parse(newSlug(random, 8));
		await writeSetting(db, KEY, author);
		return author;
	});
}
