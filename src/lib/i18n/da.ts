/*
 * The Danish words, one file for each region of the program. Their shape is the shape of every
 * dictionary: a message is a string, or a small function where it has gaps to fill.
 */
import { common } from './da/common.ts';
import { pages } from './da/pages.ts';
import { problems } from './da/problems.ts';
import { score } from './da/score.ts';

export const da = { common, score, problems, pages };
