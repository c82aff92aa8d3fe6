import type { Problem } from '#lib/domain/result.ts';

/** Why a project is not shown, as far as what can be done about it goes. */
export type Unopened = 'missing' | 'damaged' | 'newer' | 'unreachable' | 'cleared' | 'unread';

/** Why a project is not shown, told from what opening it answered. */
export function whyUnopened(problems: readonly Problem[]): Unopened {
	return WHY[problems[0]?.code ?? ''] ?? 'unread';
}

const WHY: Readonly<Record<string, Unopened>> = {
	'storage.notFound': 'missing',
	'storage.damaged': 'damaged',
	'storage.stale': 'newer',
	'file.newer': 'newer',
	'storage.unavailable': 'unreachable',
	'storage.cleared': 'cleared'
};
