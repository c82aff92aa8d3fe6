/* Sets beside the chosen one. Areas are places in the lists of the choice. */

/** Who is in a set and not in another, and the other way round. */
export function exchangeOf(
	set: readonly number[],
	other: readonly number[]
): { added: number[]; removed: number[] } {
	return {
		added: set.filter((place) => !other.includes(place)),
		removed: other.filter((place) => !set.includes(place))
	};
}

/** By how many a set of so many areas is off the sizes asked for; 0 where it is not. */
export function sizeOff(count: number, { min, max }: { min: number; max: number }): number {
	if (count < min) return count - min;
	return count > max ? count - max : 0;
}
