import { isEncryptedFile, readProjectFile } from '#lib/commands/open-file.ts';
import { tellNotes } from '#lib/commands/raw-data.ts';
import {
	copyOf,
	createProject,
	downloadFromLibrary,
	duplicateInLibrary,
	exploreExample,
	hasProject,
	renameInLibrary,
	takeFromBin,
	type Making
} from '#lib/commands/projects.ts';
import type { HouseStyle } from '#lib/domain/house-style.ts';
import type { ProjectId, Random } from '#lib/domain/ids.ts';
import type { Part } from '#lib/domain/parts.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Problem, Result } from '#lib/domain/result.ts';
import type { StarterId } from '#lib/domain/starters.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/formats.ts';
import { homeWords } from '#lib/i18n/home-words.ts';
import { libraryWords } from '#lib/i18n/library-words.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { report } from '#lib/report.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { Library, LibraryEntry } from '#lib/state/library.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';
import type { IncomingFile } from './incoming-file.ts';

/** What the home page acts on and through. */
export interface HomeContext {
	library: Library;
	notices: Notices;
	i18n: I18n;
	now: () => number;
	random: Random;
	openEditor: (id: ProjectId) => Promise<Result<Editor>>;
	/** Downloads the rows of a project as they stand; answers `false` where there are none. */
	saveRaw: (id: ProjectId) => Promise<boolean>;
	/** Notes that a project was saved as a file called `name`, as it stood after step `revision`. */
	noteCopy: (
		project: { document: Document; revision: LibraryEntry['upTo'] },
		name: string
	) => Promise<void>;
	/** Leads to a project's first page. */
	go: (id: ProjectId) => void;
}

/** What can be done from the home page. Each of these ends in a project, a dialog or a notice; none throws. */
export class HomeActions {
	/** A file that waits for the person's word. */
	incoming: IncomingFile | null = $state.raw(null);
	/** A file that waits for its password. */
	encrypted: File | null = $state.raw(null);
	/** One thing at a time: a second press of a button must not make a second project. */
	busy = $state(false);
	readonly #context: HomeContext;

	constructor(context: HomeContext) {
		this.#context = context;
	}

	explore(): void {
		this.#make(async () => {
			await this.#context.library.whenReady;
			return exploreExample(this.#making());
		});
	}

	create(title: string, starter: StarterId, style: HouseStyle | null): void {
		this.#make(() => createProject(starter, title, this.#making(), style));
	}

	/**
	 * Opens a file at once where there is nothing to ask; otherwise it becomes `incoming` or `encrypted`.
	 * A shared one is always asked about.
	 */
	openFile(file: File, isShared = false): void {
		this.encrypted = null;
		this.#run(async () => {
			if (await isEncryptedFile(file)) {
				this.encrypted = file;
				return;
			}
			const [read] = await Promise.all([readProjectFile(file), this.#context.library.whenReady]);
			const { name } = file;
			if (!read.ok) {
				this.incoming =
					(await readRaw(file, read.problems)) ??
					({ kind: 'refused', name, problems: read.problems } as const);
				return;
			}
			const { value: carried, notes } = read;
			const { document, stamp } = carried;
			if (hasProject(this.#context.library, document.project.id)) {
				const { standingOf } = await import('#lib/commands/figure-standing.ts');
				const standing = await standingOf(carried, this.#context.library);
				this.incoming = standing
					? { kind: 'figure', name, document, notes, standing }
					: { kind: 'known', name, document, notes };
			} else if (notes.length > 0) {
				this.incoming = { kind: 'repaired', name, document, notes };
			} else if (isShared) {
				this.incoming = { kind: 'shared', name, document, notes };
			} else {
				await this.#take(document);
				if (stamp) this.#tellLeft(stamp.left);
			}
		});
	}

	/** Opens the first of the files that were dropped at once, and says that the others were not. */
	openFirst(files: readonly File[]): void {
		const [first, ...others] = files;
		if (!first) return;
		this.openFile(first);
		if (others.length === 0) return;
		this.#context.notices.say(this.#homeWords.oneAtATime(first.name, others.length));
	}

	/** Says why a file that the computer has handed over cannot be opened. */
	refuse(name: string, problem: Problem): void {
		this.incoming = { kind: 'refused', name, problems: [problem] };
	}

	/** What a figure's project lacks, said when it has opened. */
	#tellLeft(left: readonly Part[]): void {
		const { notices, i18n } = this.#context;
		const words = this.#homeWords;
		if (left.length === 0) return;
		const named = formatList(
			left.map((part) => words.parts[part]),
			i18n.language
		);
		notices.say(words.openedWithout(named));
	}

	/** Makes the document of a file a project and leads to it. */
	take(document: Document): void {
		this.incoming = null;
		this.#run(() => this.#take(document));
	}

	takeCopy(document: Document): void {
		this.take(copyOf(document, this.#context.random));
	}

	/** Makes each document a project beside those that are here; leads to it where there is one. */
	takeAll(documents: readonly Document[]): void {
		this.incoming = null;
		const { library, notices, random } = this.#context;
		this.#run(async () => {
			const made: ProjectId[] = [];
			for (const document of documents) {
				const isTaken = hasProject(library, document.project.id);
				const created = await library.create(isTaken ? copyOf(document, random) : document);
				if (created.ok) made.push(created.value);
				else this.#sayProblems(created);
			}
			const [only, ...others] = made;
			if (only && others.length === 0) this.#context.go(only);
			else if (only) notices.say(this.#homeWords.rawOpened(made.length), 'success');
		});
	}

	/** Leads to the project of a file that is here already, out of the bin if need be. */
	goTo(document: Document): void {
		this.incoming = null;
		this.#make(() => takeFromBin(this.#context.library, document.project.id));
	}

	rename(entry: LibraryEntry, title: LocalText): void {
		this.#run(async () => {
			const renamed = await renameInLibrary(() => this.#context.openEditor(entry.id), title);
			if (!renamed.ok) this.#sayProblems(renamed);
		});
	}

	download(entry: LibraryEntry): void {
		const { library, notices, i18n, saveRaw, noteCopy } = this.#context;
		this.#run(async () => {
			const saved = await downloadFromLibrary(library, entry.id, i18n.language);
			if (!saved.ok) {
				this.#sayProblems(saved);
				return;
			}
			tellNotes(saved.notes, { notices, i18n, saveRaw: () => saveRaw(entry.id) });
			const { document, name } = saved.value;
			await noteCopy({ document, revision: entry.upTo }, name);
		});
	}

	/** Puts a copy of a project beside it. */
	duplicate(entry: LibraryEntry): void {
		const { library, notices, i18n, random, saveRaw } = this.#context;
		this.#run(async () => {
			const made = await duplicateInLibrary(library, entry.id, random);
			if (!made.ok) {
				this.#sayProblems(made);
				return;
			}
			tellNotes(made.notes, { notices, i18n, saveRaw: () => saveRaw(entry.id) });
			notices.say(this.#words.duplicated(i18n.text(entry.title)), 'success');
		});
	}

	/** Puts a project away, or takes it out again. The notice can take that back. */
	archive(entry: LibraryEntry, archived: boolean): void {
		const { library } = this.#context;
		const said = archived ? this.#words.archived : this.#words.unarchived;
		this.#run(() => this.#move(entry, said, (on) => library.archive(entry.id, archived === on)));
	}

	/** Puts a project in the bin. The notice that says so can bring it back. */
	discard(entry: LibraryEntry): void {
		const { library } = this.#context;
		this.#run(() => this.#move(entry, this.#words.binned, (on) => library.bin(entry.id, on)));
	}

	/** Takes a project out of the bin, to where it was before. */
	restore(entry: LibraryEntry): void {
		const { library } = this.#context;
		this.#run(() => this.#move(entry, this.#words.restored, (on) => library.bin(entry.id, !on)));
	}

	/**
	 * Removes projects in the bin for good. The notice can still bring them back for as long as it stands: it goes
	 * after a while (`NoticeList`), and with the page.
	 */
	removeForGood(entries: readonly LibraryEntry[]): void {
		const { library, notices, i18n } = this.#context;
		this.#run(async () => {
			// For the case that an id is taken when the person wants it back.
			const kept: Record<string, Document> = {};
			for (const { id } of entries) {
				const loaded = await library.load(id);
				if (loaded.ok) kept[id] = loaded.value;
			}
			const removed = await library.removeBinned(entries.map(({ id }) => id));
			if (!removed.ok) {
				this.#sayProblems(removed);
				return;
			}
			const gone = removed.value;
			const title = entries.find(({ id }) => id === gone[0]?.id)?.title;
			// Another tab has taken them out of the bin, or deleted them, meanwhile.
			if (!title) return;
			const said =
				gone.length === 1
					? this.#words.removed(i18n.text(title))
					: this.#words.removedMany(gone.length);
			let missing = gone;
			notices.say(said, 'info', {
				label: i18n.t.common.undo,
				run: async () => {
					const tried = missing;
					missing = [];
					for (const one of tried) {
						const back = () => library.restore(one);
						if (!(await this.#bringBack(back, kept[one.id] ?? null))) missing.push(one);
					}
					return missing.length === 0;
				}
			});
		});
	}

	/** Moves a project between active, archive and bin, and says so; `move(false)` takes it back. */
	async #move(
		entry: LibraryEntry,
		said: (title: string) => string,
		move: (on: boolean) => Promise<Result<void>>
	): Promise<void> {
		const { notices, i18n } = this.#context;
		const moved = await move(true);
		if (!moved.ok) {
			this.#sayProblems(moved);
			return;
		}
		notices.say(said(i18n.text(entry.title)), 'info', {
			label: i18n.t.common.undo,
			run: async () => {
				const back = await move(false);
				this.#sayProblems(back);
				return back.ok;
			}
		});
	}

	/** Answers whether the project is back, by itself or as a copy; says why where it is not. */
	async #bringBack(
		restore: () => Promise<Result<boolean>>,
		document: Document | null
	): Promise<boolean> {
		const { library, notices, i18n, random } = this.#context;
		const restored = await restore();
		if (!restored.ok) {
			this.#sayProblems(restored);
			return false;
		}
		if (restored.value) return true;
		// The example may have been made anew meanwhile, or the same file opened again.
		if (!document) {
			notices.say(this.#words.notRestored, 'problem');
			return false;
		}
		const copied = await library.create(copyOf(document, random));
		if (copied.ok) notices.say(this.#words.restoredAsCopy(i18n.text(document.project.title)));
		else this.#sayProblems(copied);
		return copied.ok;
	}

	get #homeWords() {
		return homeWords[this.#context.i18n.language];
	}

	get #words() {
		return libraryWords[this.#context.i18n.language];
	}

	#make(act: () => Promise<Result<ProjectId>>): void {
		this.#run(async () => this.#arrive(await act()));
	}

	async #take(document: Document): Promise<void> {
		this.#arrive(await this.#context.library.create(document));
	}

	#arrive(made: Result<ProjectId>): void {
		if (made.ok) this.#context.go(made.value);
		else this.#sayProblems(made);
	}

	#making(): Making {
		const { library, i18n, now, random } = this.#context;
		return { library, language: i18n.language, now, random };
	}

	#sayProblems(result: Result<unknown>): void {
		if (result.ok) return;
		const { notices, i18n } = this.#context;
		for (const problem of result.problems) notices.say(describeProblem(problem, i18n.t), 'problem');
	}

	#run(act: () => Promise<void>): void {
		if (this.busy) return;
		this.busy = true;
		act()
			.catch((error: unknown) => {
				report(error, 'home');
				this.#sayProblems({ ok: false, problems: [{ code: 'storage.failed' }] });
			})
			.finally(() => (this.busy = false));
	}
}

/** What a file that is no project may still be: raw data, which have an ending or a form of their own. */
async function readRaw(file: File, problems: readonly Problem[]): Promise<IncomingFile | null> {
	const isOther = problems.some(({ code }) => code === 'file.otherKind');
	if (!isOther && !/\.json$/i.test(file.name)) return null;
	const { readRawData } = await import('#lib/commands/open-raw.ts');
	const raw = await readRawData(file);
	const { name } = file;
	if (!raw?.ok) return raw && { kind: 'refused', name, problems: raw.problems };
	return { kind: 'raw', name, documents: raw.value, notes: raw.notes };
}
