import { common } from './en/common.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { score } from './en/score.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
	common,
	score,
	problems,
	pages
};
