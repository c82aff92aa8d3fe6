const TINTS = [
	'light-dark(#3d6f96, #8fc0e6)',
	'light-dark(#6f9dbf, #5f93bb)',
	'light-dark(#a9c6dc, #3f6a8d)',
	'light-dark(#56708a, #a9bccd)',
	'light-dark(#8ba3b8, #7891a8)',
	'light-dark(#c2d0dc, #50677c)'
] as const;

/** The cool tint a criterion has everywhere on the screen, by its place among the criteria. */
export function criterionTint(place: number): string {
	return TINTS[place % TINTS.length] ?? TINTS[0];
}
