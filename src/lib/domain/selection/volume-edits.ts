import type { Recipe } from '#lib/domain/edits.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import { Volume, type Area } from '#lib/domain/project.ts';

export interface VolumeChange {
	area: AreaId;
	key: keyof Area['volumes'];
	/** `null` where nobody says anything of it. */
	volume: Volume | null;
}

/** Sets volumes of many areas in one step. Areas that are gone are passed over, and so is what would not open again. */
export function setVolumes(changes: readonly VolumeChange[]): Recipe {
	return ({ project }) => {
		for (const { area, key, volume } of changes) {
			const own = project.areas[area];
			const parsed = volume && Volume.safeParse(volume);
			if (!own || parsed?.success === false) continue;
			own.volumes[key] = parsed?.data ?? null;
		}
	};
}
