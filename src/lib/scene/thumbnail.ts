import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import { titleOfArea } from './describe.ts';
import { path, round2 } from './nodes.ts';
import { readProfile, type Profile } from './profile.ts';
import { colourAt } from './ramps.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

export interface ThumbnailOptions {
	width: number;
	height: number;
	theme: FigureTheme;
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One area's map without words: progress shows, since grey is what nobody has scored. */
export function buildAreaThumbnail(
	project: Project,
	areaId: AreaId,
	{ width, height, theme }: ThumbnailOptions
): Scene {
	const area = project.areas[areaId];
	const drawing = new Shades(theme);
	drawArea(drawing, project, areaId, { x: 0, y: 0, width, height });
	return thumbnail(area ? titleOfArea(area, 'en') : '', width, height, drawing);
}

const COLUMNS = 5;
const MOST_AREAS = 20;

/** The maps of a project's first twenty areas, five to a row. */
export function buildProjectThumbnail(
	project: Project,
	{ width, height, theme }: ThumbnailOptions
): Scene {
	const areas = areasInOrder(project).slice(0, MOST_AREAS);
	const columns = Math.min(COLUMNS, Math.max(1, areas.length));
	const rows = Math.max(1, Math.ceil(areas.length / columns));
	const gap = { x: width * 0.035, y: height * 0.05 };
	const cell = {
		width: (width - gap.x * (columns - 1)) / columns,
		height: (height - gap.y * (rows - 1)) / rows
	};
	const drawing = new Shades(theme);
	areas.forEach((area, i) => {
		const [column, row] = [i % columns, Math.floor(i / columns)];
		const x = column * (cell.width + gap.x);
		const y = row * (cell.height + gap.y);
		drawArea(drawing, project, area.id, { x, y, ...cell });
	});
	return thumbnail('', width, height, drawing);
}

function thumbnail(title: string, width: number, height: number, drawing: Shades): Scene {
	return {
		width: round2(width),
		height: round2(height),
		background: null,
		title,
		description: '',
		language: 'en',
		nodes: drawing.nodes(),
		stops: []
	};
}

function drawArea(drawing: Shades, project: Project, area: AreaId, box: Box): void {
	const technologies = technologiesInOrder(project);
	const gap = Math.min(1, (box.height / Math.max(1, technologies.length)) * 0.3);
	const height = (box.height - gap * (technologies.length - 1)) / Math.max(1, technologies.length);
	technologies.forEach((technology, i) => {
		const y = box.y + i * (height + gap);
		const profile = readProfile(project, area, technology.id);
		drawing.arrow({ x: box.x, y, width: box.width, height }, profile, project.framework.scale);
	});
}

/** How many colours a thumbnail makes do with. */
const SHADES = 25;

/**
 * Collects small arrows as steps of few shades, one path for each shade. A home page with ten
 * projects has 1,600 of these arrows; as gradients they would be 15,000 elements.
 */
class Shades {
	readonly #theme: FigureTheme;
	#ground = '';
	#outline = '';
	readonly #steps: string[] = [];

	constructor(theme: FigureTheme) {
		this.#theme = theme;
	}

	arrow(box: Box, profile: Profile, scale: Scale): void {
		const right = box.x + box.width;
		const whole = piece(box, box.x, right);
		this.#ground += whole;
		if (profile.cells.every(({ kind }) => kind !== 'level')) return;
		this.#outline += whole;

		const count = Math.max(8, Math.round(box.width / 2.5));
		const at = (step: number) => box.x + (step * box.width) / count;
		const shades = Array.from({ length: count }, (_, step) => {
			const share = shareAt(profile, scale, (step + 0.5) / count);
			return share === null ? null : Math.round(share * SHADES);
		});
		let start = 0;
		shades.forEach((shade, step) => {
			const isLast = step === count - 1;
			if (!isLast && shades[step + 1] === shade) return;
			// A hair of overlap, so that no seam shows where two shades meet.
			const end = isLast ? right : at(step + 1) + 0.3;
			if (shade !== null) this.#add(shade, piece(box, at(start), end));
			start = step + 1;
		});
	}

	nodes(): SceneNode[] {
		const { unknownFill, ramp, outline } = this.#theme;
		const shades = this.#steps.flatMap((d, shade): SceneNode[] => [
			{ kind: 'path', id: `shade.${shade}`, d, fill: colourAt(ramp, shade / SHADES) }
		]);
		const rim: SceneNode = {
			kind: 'path',
			id: 'outline',
			d: this.#outline,
			fill: null,
			stroke: { colour: outline.colour, width: 0.5, opacity: round2(outline.opacity * 0.4) }
		};
		return [
			...(this.#ground
				? [{ kind: 'path', id: 'ground', d: this.#ground, fill: unknownFill } as const]
				: []),
			...shades,
			...(this.#outline ? [rim] : [])
		];
	}

	#add(shade: number, d: string): void {
		this.#steps[shade] = (this.#steps[shade] ?? '') + d;
	}
}

/** A small arrow's outline between two verticals: no notch, and a head of its own at the right end. */
function piece({ x, y, width, height }: Box, from: number, to: number): string {
	const right = x + width;
	const shoulder = right - 0.7 * height;
	const [middle, bottom] = [y + height / 2, y + height];
	if (to < right) return path('M', from, y, 'H', to, 'V', bottom, 'H', from, 'Z');
	const start = Math.min(from, shoulder);
	return path(
		'M',
		start,
		y,
		'H',
		shoulder,
		'L',
		right,
		middle,
		'L',
		shoulder,
		bottom,
		'H',
		start,
		'Z'
	);
}

/** The value at a place from 0 to 1 along the arrow, as a share of the scale; `null` where grey. */
function shareAt(
	{ cells, interpolated, spans, horizons }: Profile,
	scale: Scale,
	at: number
): number | null {
	const first = horizons[0]?.year ?? 0;
	const extent = Math.max(1, (horizons.at(-1)?.year ?? 0) - first);
	const levelAt = (i: number): number | null => {
		const cell = cells[i];
		return cell?.kind === 'level' ? cell.level : (interpolated[i] ?? null);
	};
	const share = (level: number | null) => (level === null ? null : shareOfScale(scale, level));
	const place = (i: number) => 0.04 + (0.88 * ((horizons[i]?.year ?? 0) - first)) / extent;

	const next = horizons.findIndex((_, i) => place(i) >= at);
	if (next === 0) return share(levelAt(0));
	if (next < 0) return share(levelAt(horizons.length - 1));
	const t = (at - place(next - 1)) / (place(next) - place(next - 1));
	const span = spans[next - 1];
	const [before, after] = [levelAt(next - 1), levelAt(next)];
	if ((span === 'scored' || span === 'interpolated') && before !== null && after !== null) {
		return share(before + (after - before) * t);
	}
	return share(t < 0.42 ? before : t > 0.58 ? after : null);
}
