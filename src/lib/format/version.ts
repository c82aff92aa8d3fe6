/*
 * A project file is JSON: `{"format":"varmekort","version":2,"document":{…}}`. The version rises when
 * an older program could not read the document any more; every released version stays readable.
 */

export const FORMAT = 'varmekort';

/** What a figure carries: `{"format":"varmekort-figure","figure":{…},"project":` and a project file. */
export const FIGURE_FORMAT = 'varmekort-figure';

export const CURRENT_VERSION = 2;

/** The extension of project files, with its dot. */
export const EXTENSION = '.varmekort';
