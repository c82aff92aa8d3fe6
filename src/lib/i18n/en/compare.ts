import type { Messages } from '#lib/i18n/messages.ts';

export const compare: Messages['compare'] = {};
