import { createContext } from 'svelte';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { Editor } from './editor.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/* The living objects a screen may ask for. The root layout sets all but the editor, which the project layout sets. */
export const [getPreferences, setPreferences] = createContext<Preferences>();
export const [getNotices, setNotices] = createContext<Notices>();
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
export const [getDatabase, setDatabase] = createContext<VarmekortDatabase>();
export const [getSurroundings, setSurroundings] = createContext<Surroundings>();
export const [getLibrary, setLibrary] = createContext<Library>();
export const [getEditor, setEditor] = createContext<Editor>();
