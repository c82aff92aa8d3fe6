export const exportWords = {};
