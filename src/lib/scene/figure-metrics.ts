import arimo from './metrics/arimo.json';
import arimoItalic from './metrics/arimo-italic.json';
import sourceSerif from './metrics/source-serif.json';
import { addMetrics } from './metrics.ts';

/*
 * The measures of faces that only figures for files use. Whoever builds such a figure imports this;
 * the editor's first load does without.
 */
addMetrics(arimo, arimoItalic, sourceSerif);
