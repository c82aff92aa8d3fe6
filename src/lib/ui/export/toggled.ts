/** The list with a member taken in or out. */
export function toggled<T>(list: readonly T[], member: T): readonly T[] {
	return list.includes(member) ? list.filter((each) => each !== member) : [...list, member];
}
