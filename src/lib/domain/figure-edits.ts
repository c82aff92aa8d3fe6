import type { Recipe } from './edits.ts';
import type { Course, FigureStyle, Palette, Signs } from './figure-style.ts';

/* How figures look. What a project has without a choice is not written down. */

export function setPalette(palette: Palette): Recipe {
	return style((chosen) => {
		if (palette === 'gloed') delete chosen.palette;
		else chosen.palette = palette;
	});
}

/** `null`: as palette and scale suggest. */
export function setCourse(course: Course | null): Recipe {
	return style((chosen) => {
		if (course === null) delete chosen.course;
		else chosen.course = course;
	});
}

export function setSigns(signs: Signs): Recipe {
	return style((chosen) => {
		if (signs === 'numbers') delete chosen.signs;
		else chosen.signs = signs;
	});
}

/** Gives the project its own ramp, from the lowest value to the highest, and has figures drawn in it. */
export function setOwnRamp(colours: readonly string[]): Recipe {
	return style((chosen) => {
		chosen.palette = 'own';
		chosen.ramp = [...colours];
	});
}

function style(change: (chosen: FigureStyle) => void): Recipe {
	return ({ project }) => {
		const chosen = (project.figureStyle ??= {});
		change(chosen);
		if (Object.keys(chosen).length === 0) delete project.figureStyle;
	};
}
