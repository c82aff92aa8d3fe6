import type { Recipe } from './edits.ts';
import type {
	Course,
	Decimals,
	FigureStyle,
	Palette,
	PercentSigns,
	Signs,
	TypeSize
} from './figure-style.ts';
import { FigureText, type FigureKey } from './figure-texts.ts';
import type { Logo } from './logo.ts';
import type { Language, LocalText } from './text.ts';

/* How figures look and are told. What a project has without a choice is not written down. */

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

/**
 * Gives a figure its own alternative text in one language; `null` brings back the one written from the
 * data. Does nothing with a text that is empty or too long.
 */
export function setFigureText(key: FigureKey, language: Language, text: FigureText | null): Recipe {
	return ({ project }) => {
		if (text && !FigureText.safeParse(text).success) return;
		const texts = (project.figureTexts ??= {});
		const own = (texts[key] ??= {});
		if (text) own[language] = text;
		else delete own[language];
		if (Object.keys(own).length === 0) delete texts[key];
		if (Object.keys(texts).length === 0) delete project.figureTexts;
	};
}

export function setTypeSize(size: TypeSize): Recipe {
	return style((chosen) => {
		if (size === 'normal') delete chosen.typeSize;
		else chosen.typeSize = size;
	});
}

export function setDecimals(decimals: Decimals): Recipe {
	return style((chosen) => {
		if (decimals === 'language') delete chosen.decimals;
		else chosen.decimals = decimals;
	});
}

export function setPercentSigns(where: PercentSigns): Recipe {
	return style((chosen) => {
		if (where === 'legend') delete chosen.percentSigns;
		else chosen.percentSigns = where;
	});
}

/** Gives the figures a logo; `null` takes it away, and its words with it. */
export function setLogo(logo: Logo | null): Recipe {
	return style((chosen) => {
		if (logo) {
			chosen.logo = { ...logo };
			return;
		}
		delete chosen.logo;
		delete chosen.logoWords;
	});
}

/** What the logo says, for who cannot see it; blank words are taken away. */
export function setLogoWords(words: LocalText): Recipe {
	return style((chosen) => {
		if ((words.da + words.en).trim() === '') delete chosen.logoWords;
		else chosen.logoWords = { ...words };
	});
}

function style(change: (chosen: FigureStyle) => void): Recipe {
	return ({ project }) => {
		const chosen = (project.figureStyle ??= {});
		change(chosen);
		if (Object.keys(chosen).length === 0) delete project.figureStyle;
	};
}
