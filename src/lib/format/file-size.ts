/** Larger files than this are no projects, whatever is in them. */
export const MAX_FILE_MB = 50;
