/* Builds the program and leaves a mark of what it was built from: `npm run build`. */
import { build } from './program.js';

process.exit(await build(process.argv.slice(2)));
