/*
 * A project file is JSON: `{"format":"varmekort","version":2,"document":{…}}`. The version rises when
 * an older program could not read the document any more; every released version stays readable.
 */

export const FORMAT = 'varmekort';

export const CURRENT_VERSION = 2;

/** The extension of project files, with its dot. */
export const EXTENSION = '.varmekort';
