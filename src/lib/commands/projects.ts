import { HOUSE_PARTS, setHouseStyle } from '#lib/domain/house-style-edits.ts';
import type { HouseStyle } from '#lib/domain/house-style.ts';
import { newSlug, ProjectId, type Random } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { renameProject } from '#lib/domain/edits.ts';
import { createFromStarter, type StarterId } from '#lib/domain/starters.ts';
import { sameText, type Language, type LocalText } from '#lib/domain/text.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { Library, Shelf } from '#lib/state/library.svelte.ts';
import { copyName } from './copy-name.ts';
import { downloadProject } from './project-file.ts';

/** The example has a fixed id: there is one of it, and exploring it again finds the same. */
const EXAMPLE_ID = ProjectId.parse('example');

/** The projects of this computer, as far as it matters where they are. */
interface Known {
	readonly projects: readonly { readonly id: ProjectId; readonly shelf: Shelf }[];
}

/** What making a project needs of the world around. */
export interface Making {
	library: Pick<Library, 'create' | 'bin'> & Known;
	language: Language;
	now: () => number;
	random: Random;
}

/** The id of the example, which is made where it is not there yet, and taken out of the bin. */
export async function exploreExample(making: Making): Promise<Result<ProjectId>> {
	if (hasProject(making.library, EXAMPLE_ID)) return takeFromBin(making.library, EXAMPLE_ID);
	const { createExample } = await import('#lib/domain/example.ts');
	return making.library.create(
		createExample({
			projectId: EXAMPLE_ID,
			createdAt: new Date(making.now()).toISOString(),
			language: making.language
		})
	);
}

/**
 * Makes a project of a starter, under the name a person has given it, which stands in both languages,
 * with figures in the style of the house where one is given.
 */
export function createProject(
	starter: StarterId,
	title: string,
	{ library, language, now, random }: Making,
	style: HouseStyle | null = null
): Promise<Result<ProjectId>> {
	const document = createFromStarter(starter, {
		projectId: newProjectId(random),
		createdAt: new Date(now()).toISOString(),
		language
	});
	document.project.title = sameText(title);
	if (style) setHouseStyle(style, HOUSE_PARTS)(document);
	return library.create(document);
}

/** True where the library has a project of this id, so that a file of it cannot simply be taken in. */
export function hasProject(library: Known, id: ProjectId): boolean {
	return library.projects.some((entry) => entry.id === id);
}

/** Sees to it that a project the library has is not in the bin: who asks for it wants to use it. */
export async function takeFromBin(
	library: Pick<Library, 'bin'> & Known,
	id: ProjectId
): Promise<Result<ProjectId>> {
	const binned = library.projects.some((entry) => entry.id === id && entry.shelf === 'bin');
	const taken = binned ? await library.bin(id, false) : success(undefined);
	return taken.ok ? success(id) : taken;
}

/** Makes a copy of a project beside it. The notes say what of it could not be read. */
export async function duplicateInLibrary(
	library: Pick<Library, 'load' | 'create'>,
	id: ProjectId,
	random: Random
): Promise<Result<ProjectId>> {
	const loaded = await library.load(id);
	if (!loaded.ok) return loaded;
	const made = await library.create(copyOf(loaded.value, random));
	return made.ok ? success(made.value, loaded.notes) : made;
}

/** The same document as another project: an id of its own, and a title that says it is a copy. */
export function copyOf(document: Document, random: Random): Document {
	const title = copyName(document.project.title);
	return { ...document, project: { ...document.project, id: newProjectId(random), title } };
}

/** Gives a project that is not open another title, as a step that can be undone when it is. */
export async function renameInLibrary(
	open: () => Promise<Result<Editor>>,
	title: LocalText
): Promise<Result<void>> {
	const opened = await open();
	if (!opened.ok) return opened;
	const editor = opened.value;
	const from = editor.project.title;
	editor.commit({ code: 'project.rename', from, to: title }, renameProject(title));
	await editor.close();
	const { status, isVolatile } = editor;
	// In memory it is where everything else is: the library says that nothing there lasts.
	return status.kind === 'failed' && !isVolatile ? failure(status.problem) : success(undefined);
}

/**
 * Downloads the project file of a project that is not open, and answers what is in it under which name. The
 * notes say what could not go into it.
 */
export async function downloadFromLibrary(
	library: Pick<Library, 'load'>,
	id: ProjectId,
	language: Language
): Promise<Result<{ document: Document; name: string }>> {
	const loaded = await library.load(id);
	if (!loaded.ok) return loaded;
	const name = downloadProject(loaded.value, language);
	return success({ document: loaded.value, name }, loaded.notes);
}

function newProjectId(random: Random): ProjectId {
	return ProjectId.parse(newSlug(random));
}
