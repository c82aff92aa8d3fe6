/** Two points of a hundred: the default of what counts as nearly as good. */
export const NEAR = 0.02;
