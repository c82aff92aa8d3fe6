/** The setting that tells of the last copy of a project outside the browser (`copy-record.ts`). */
export const copyKey = (projectId: string) => `copy/${projectId}`;

/** The setting that tells of a failure since then (`copy-failure.ts`). */
export const copyFailureKey = (projectId: string) => `copyFailure/${projectId}`;
