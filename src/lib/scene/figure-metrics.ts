import arimo400 from './metrics/arimo-400.json';
import arimo400Italic from './metrics/arimo-400-italic.json';
import arimo700 from './metrics/arimo-700.json';
import sourceSerif600 from './metrics/source-serif-600.json';
import { addMetrics } from './metrics.ts';

/*
 * The measures of faces that only figures for files use. Whoever builds such a figure imports this;
 * the editor's first load does without.
 */
addMetrics({
	'arimo-400': arimo400,
	'arimo-400-italic': arimo400Italic,
	'arimo-700': arimo700,
	'source-serif-600': sourceSerif600
});
