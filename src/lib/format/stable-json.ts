/** JSON with the keys of every object sorted by code unit and without undefined properties. */
export function stableJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
	if (value instanceof Object) {
		const members = Object.entries(value)
			.filter(([, member]) => member !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, member]) => `${JSON.stringify(key)}:${stableJson(member)}`);
		return `{${members.join(',')}}`;
	}
	if (typeof value === 'number' && !Number.isFinite(value)) {
		throw new Error(`A document cannot hold ${value}.`);
	}
	return JSON.stringify(value);
}
