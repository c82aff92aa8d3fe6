/* Draws figures of a project file without a browser: `npm run render -- --help`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './program.js';

const folder = await findProgram();
const { run } = /** @type {typeof import('./command.ts')} */ (
	await import(pathToFileURL(join(folder, 'command.js')).href)
);

/** The day on the calendar of this computer. */
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

process.exitCode = await run(process.argv.slice(2), {
	today,
	password: process.env['VARMEKORT_PASSWORD'],
	say: (line) => console.log(line),
	complain: (line) => console.error(line)
});
