/*
 * A project file is JSON: `{"format":"varmekort","version":1,"document":{…}}`. The version rises when
 * an older program could not read the document any more; every released version stays readable.
 */

export const FORMAT = 'varmekort';

export const CURRENT_VERSION = 1;

/** The extension of project files, with its dot. */
export const EXTENSION = '.varmekort';
