import { expect, test } from 'vitest';
import { isReminderDue } from '#lib/storage/copy-reminder.ts';

const DAY = 24 * 3_600_000;
const now = 100 * DAY;
const facts = { record: null, steps: 0, askedAt: null, now };

test.for([
	{ what: 'too little to lose', facts: { ...facts, steps: 99 }, due: false },
	{ what: 'a hundred steps without a copy', facts: { ...facts, steps: 100 }, due: true },
	{
		what: 'thirty steps since the copy of the day before yesterday',
		facts: { ...facts, steps: 30, record: { at: now - 2 * DAY } },
		due: true
	},
	{
		what: 'a few steps since an old copy',
		facts: { ...facts, steps: 29, record: { at: now - 90 * DAY } },
		due: false
	},
	{
		what: 'many steps since the copy of this morning',
		facts: { ...facts, steps: 500, record: { at: now - DAY / 4 } },
		due: false
	},
	{
		what: 'not now, said an hour ago',
		facts: { ...facts, steps: 500, askedAt: now - DAY / 24 },
		due: false
	},
	{
		what: 'not now, said an hour ahead by a clock that was set back',
		facts: { ...facts, steps: 500, askedAt: now + DAY / 24 },
		due: false
	},
	{
		what: 'not now, said a year ahead by a clock that was set back',
		facts: { ...facts, steps: 500, askedAt: now + 365 * DAY },
		due: true
	},
	{
		what: 'thirty steps since a copy dated a year ahead',
		facts: { ...facts, steps: 30, record: { at: now + 365 * DAY } },
		due: true
	},
	{
		what: 'not now, said yesterday',
		facts: { ...facts, steps: 500, askedAt: now - DAY },
		due: true
	}
])('$what: $due', ({ facts: given, due }) => {
	expect(isReminderDue(given)).toBe(due);
});
