import { expect, test } from 'vitest';
import { whyUnopened } from '#lib/ui/shell/unopened.ts';

test.for([
	['storage.notFound', 'missing'],
	['storage.damaged', 'damaged'],
	['file.newer', 'newer'],
	['storage.stale', 'newer'],
	['storage.unavailable', 'unreachable'],
	['storage.cleared', 'cleared'],
	['storage.failed', 'unread'],
	['storage.full', 'unread']
] as const)('%s is %s', ([code, why]) => {
	expect(whyUnopened([{ code }])).toBe(why);
});
