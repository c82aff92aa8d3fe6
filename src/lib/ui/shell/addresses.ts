/** The pages of a project, in the order of the work. */
export const PROJECT_PAGES = ['score', 'compare', 'select', 'workshop', 'framework'] as const;
export type ProjectPage = (typeof PROJECT_PAGES)[number];

/** Where links lead. The routes know the addresses; the screens are given them. */
export interface ProjectAddresses {
	readonly home: string;
	/** A page without the program, which hands out what the browser has. */
	readonly rescue: string;
	readonly pages: Readonly<Record<ProjectPage, string>>;
}
