import { readFile } from 'node:fs/promises';
import type { Problem } from '#lib/domain/result.ts';
import { openProjectFile } from '#lib/format/open.ts';
import { loadMessages } from '#lib/i18n/dictionaries.ts';
import { describeEncryption, encryptionWords } from '#lib/i18n/encryption-words.ts';
import { headlessWords } from '#lib/i18n/headless-words.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { filesOf, withOwnNames } from './file-requests.ts';
import { makeFiles } from './make-files.ts';
import { planFigures } from './plan-figures.ts';
import { unlockFile } from './unlock-file.ts';
import { HELP, parseUsage, type Order } from './usage.ts';

/** What surrounds a run of the command. */
export interface Surroundings {
	/** ISO day. */
	today: string;
	/** Of a file that is encrypted. */
	password?: string | undefined;
	say: (line: string) => void;
	complain: (line: string) => void;
}

export const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/**
 * The command `render`: draws figures of a project file and writes them, each whole or not at all.
 *
 * @returns the exit code of the process, one of `EXIT`
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
	const { say, complain } = surroundings;
	const usage = parseUsage(args);
	switch (usage.kind) {
		case 'help':
			say(HELP);
			return EXIT.done;
		case 'wrong':
			usage.problems.forEach(complain);
			complain('All options: npm run render -- --help');
			return EXIT.misused;
		case 'order': {
			const failures = await fulfil(usage.order, surroundings);
			failures.forEach(complain);
			return failures.length > 0 ? EXIT.failed : EXIT.done;
		}
		default:
			return usage satisfies never;
	}
}

/** What could not be made and why, in the first language of the figures; the rest is made and said. */
async function fulfil(order: Order, { today, password, say }: Surroundings): Promise<string[]> {
	const language = order.languages[0] ?? 'da';
	const words = headlessWords[language];
	const messages = await loadMessages(language);
	const describe = (problem: Problem) => {
		const where = problem.where === undefined ? '' : `${problem.where}: `;
		return where + describeProblem(problem, messages);
	};

	const bytes = await readFile(order.file).catch(() => null);
	if (!bytes) return [words.cannotRead(order.file)];
	const unlocked = await unlockFile(bytes, password);
	if (!unlocked.ok) {
		const said = describeEncryption(unlocked.problem, language, messages);
		const isPassword = unlocked.problem.code === 'file.passwordNeeded';
		return [isPassword ? `${said} ${encryptionWords[language].fromEnvironment}` : said];
	}
	const opened = openProjectFile(unlocked.value);
	if (!opened.ok) return opened.problems.map(describe);
	for (const note of opened.notes) say(describe(note));

	const { project } = opened.value;
	const plan = planFigures(project, order, words, language);
	if (!plan.ok) return [...plan.problems];
	const dated = { ...order, date: order.date ?? today };
	const files = plan.contents.flatMap((contentIn) =>
		order.languages.flatMap((each) => filesOf(project, contentIn(each), each, dated))
	);
	return makeFiles(withOwnNames(files), order.out, { words, describe, say });
}
