/* Builds the program where there is no build of the sources as they are, then serves it: `npm start`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isCurrent } from './freshness.js';
import { serve } from './listen.js';
import { build, canBuild, ROOT } from './program.js';

if (!(await isCurrent(ROOT))) {
	if (canBuild) {
		console.log('Building Varmekort. This takes about half a minute.');
		const code = await build(['--logLevel', 'warn']);
		if (code !== 0) process.exit(code);
	} else if (existsSync(join(ROOT, 'build', 'index.html'))) {
		console.log('The tools that build are not installed: serving the build that is here.');
	} else {
		console.error('There is nothing to serve yet. Install the tools that build first: npm ci');
		process.exit(1);
	}
}

serve();
