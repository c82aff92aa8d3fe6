import type { Recipe } from './edits.ts';
import { refuseLabel } from './framework-rules.ts';
import type { SectorId } from './ids.ts';
import { movedTo, place } from './order.ts';
import { sectorsInOrder } from './reading.ts';
import type { LocalText } from './text.ts';

/* The groups of areas. No score hangs on one, and its areas stay when it goes. */

export function addSector(id: SectorId, label: LocalText): Recipe {
	return ({ project }) => {
		const { sectors } = project.framework;
		if (sectors[id] || refuseLabel(label)) return;
		const list = sectorsInOrder(project);
		sectors[id] = { id, order: '', label: { ...label } };
		const fresh = sectors[id];
		place([...list, fresh], [fresh]);
	};
}

export function renameSector(id: SectorId, label: LocalText): Recipe {
	return ({ project }) => {
		const sector = project.framework.sectors[id];
		if (sector && !refuseLabel(label)) sector.label = { ...label };
	};
}

/** Moves a sector with its areas to the place of another. */
export function moveSector(id: SectorId, target: SectorId): Recipe {
	return ({ project }) => {
		const list = sectorsInOrder(project);
		const [moved, to] = [id, target].map((wanted) => list.find((sector) => sector.id === wanted));
		if (moved && to && moved !== to) place(movedTo(list, [moved], to), [moved]);
	};
}

/** Removes a sector. Its areas then have none. */
export function removeSector(id: SectorId): Recipe {
	return ({ project }) => {
		delete project.framework.sectors[id];
		for (const area of Object.values(project.areas)) {
			if (area.sector === id) area.sector = null;
		}
	};
}
