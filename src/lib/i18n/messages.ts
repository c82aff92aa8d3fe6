import type { da } from './da.ts';

/** Every word of the interface. A message missing from a dictionary is a type error. */
export type Messages = typeof da;
