import { AreaId, SectorId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildProfileFigure, type ProfileOptions } from '#lib/scene/profile-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { aProject, readinessScale } from '../support/builders.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

const COLUMN: ProfileOptions = {
	language: 'da',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22',
	set: { by: 'all' }
};

export function profileOfAllAreasInDanish(): Scene {
	return figure(WORKED_MATRIX);
}

export function profileOfNursesOnAnEnglishSlide(): Scene {
	return figure(WORKED_MATRIX, {
		language: 'en',
		size: 'slide',
		set: { by: 'profession', profession: 'Sygeplejerske\nNurse' }
	});
}

export function profileOfChosenAreasWithGaps(): Scene {
	const project = aProject({
		scale: readinessScale(),
		technologies: ['Telemedicine', 'Robotics', 'Nobody knows'],
		years: [2024, 2025, 2030, 2050],
		areas: [
			{ rows: [[1, 3, 5, 9], [2, null, 7], ['?']] },
			{ rows: [[2, 3, null, 8], [4, null, 5, 6], ['x']] },
			{ rows: [[9, 9, 9, 9]] }
		]
	});
	const areas = ['a1', 'a2'].map((id) => AreaId.parse(id));
	return figure(project, { language: 'en', set: { by: 'areas', areas } });
}

export function profileOfAnEmptySector(): Scene {
	return figure(WORKED_MATRIX, { set: { by: 'sector', sector: SectorId.parse('s9') } });
}

function figure(project: Project, options: Partial<ProfileOptions> = {}): Scene {
	return buildProfileFigure(project, { ...COLUMN, ...options });
}
