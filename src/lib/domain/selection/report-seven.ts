import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';

/*
 * The seven areas the steering group of the Danish report went on with, in its order. The report
 * states no criteria for the step from twenty to seven: the set is something to compare with, never an
 * answer to be right about. Example scores are invented, so that weights which reach it prove nothing.
 */

const SEVEN = [
	'ortopaedkirurgi-laege',
	'lungemedicin-sygeplejerske',
	'onkologi-sygeplejerske',
	'psykiatri-laege',
	'kommunal-rehabilitering-fysioterapeut',
	'udekoerende-hjemmesygepleje-sygeplejerske',
	'radiologi-laege'
] as AreaId[];

/** The report's seven, where the project has all of them and shows them; otherwise `null`. */
export function reportSeven(project: Project): readonly AreaId[] | null {
	const isShown = (id: AreaId) => project.areas[id] !== undefined && !project.areas[id].hidden;
	return SEVEN.every(isShown) ? SEVEN : null;
}
