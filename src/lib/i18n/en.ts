import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { edits } from './en/edits.ts';
import { exportWords } from './en/export.ts';
import { home } from './en/home.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { score } from './en/score.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
	common,
	home,
	score,
	compare,
	export: exportWords,
	problems,
	edits,
	pages
};
