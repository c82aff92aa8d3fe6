import type { Ballot, Project } from '#lib/domain/project.ts';
import type { Result } from '#lib/domain/result.ts';
import type { FontAddresses } from './draw-figure.ts';
import type { MadePack, PackOrder, PackProgress } from './draw-pack.ts';

/* What a page and its worker say to each other while a pack is made. */

/** To the worker: all scores, in portions, the ballots that go along, and then what to make of them. */
export type PackMessage =
	| { kind: 'scores'; scores: Project['cells'] }
	| { kind: 'ballot'; ballot: Ballot }
	| { kind: 'pack'; frame: Project; order: PackOrder; addresses: FontAddresses };

/** From the worker, the last of them with the pack. */
export type PackAnswer =
	| { kind: 'progress'; progress: PackProgress }
	| { kind: 'stumbled'; message: string }
	| { kind: 'made'; made: Result<MadePack> };
