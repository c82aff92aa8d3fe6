/*
 * What a figure looks like, as plain data. All that is visible in a figure is here; colours are
 * resolved to sRGB hex, text is broken into lines and placed, numbers are rounded, ids are stable.
 * Backends draw it and decide nothing. Lengths are in figure units (u), y points down.
 */

/** `#rrggbb`. */
export type Colour = string;

/** A horizontal gradient in user space. Stops are sampled so that plain sRGB blending shows the ramp. */
export interface LinearGradient {
	x1: number;
	x2: number;
	stops: readonly GradientStop[];
}

/** `at` runs from 0 at `x1` to 1 at `x2`. Two stops at one place make a hard edge. */
export interface GradientStop {
	at: number;
	colour: Colour;
}

export type Paint = Colour | LinearGradient;

export interface Stroke {
	colour: Colour;
	width: number;
	/** 0 to 1; 1 when left out. */
	opacity?: number;
	dash?: readonly number[];
	cap?: 'butt' | 'round';
	join?: 'miter' | 'round';
}

/** A type face of the theme: one font file, one row of the metrics table. */
export interface Face {
	/** Family names for the file, first choice first, as in CSS. */
	family: string;
	weight: number;
	italic: boolean;
	/** The key of its advance-width table. */
	metrics: string;
}

interface Base {
	/** Unique in the scene and the same for the same thing at every build: used as key, as SVG id, as shape name. */
	id: string;
	/** What it is called in a list of shapes: a technology's name on its row. */
	name?: string;
	/** Words for assistive technology, an SVG title, alternative text. */
	label?: string;
}

export interface GroupNode extends Base {
	kind: 'group';
	children: readonly SceneNode[];
	/** The same content in cells, for formats that have tables of their own. Others draw the children. */
	table?: Table;
}

export interface RectNode extends Base {
	kind: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
	radius?: number;
	fill: Paint | null;
	stroke?: Stroke;
}

/** A whole right-pointing arrow: native in formats that know one. */
export interface ArrowNode extends Base {
	kind: 'arrow';
	x: number;
	y: number;
	width: number;
	height: number;
	/** Lengths of the head and of the notch at the tail. */
	head: number;
	notch: number;
	fill: Paint | null;
	stroke?: Stroke;
}

/** Straight segments and closed outlines: `d` uses only absolute M, L, H, V and Z. */
export interface PathNode extends Base {
	kind: 'path';
	d: string;
	fill: Paint | null;
	stroke?: Stroke;
}

export interface LineNode extends Base {
	kind: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	stroke: Stroke;
}

export interface CircleNode extends Base {
	kind: 'circle';
	cx: number;
	cy: number;
	r: number;
	fill: Paint | null;
	stroke?: Stroke;
}

/** One line of text. `x` is its start, `y` its baseline; `rotate` turns it about (x, y), in degrees. */
export interface TextNode extends Base {
	kind: 'text';
	x: number;
	y: number;
	text: string;
	/** Measured advance, for backends and tests that need a box. */
	width: number;
	face: Face;
	size: number;
	fill: Colour;
	rotate?: -90;
	/** What holds still when another font or other words change the width; its start when left out. */
	anchor?: 'middle' | 'end';
	/** Lines that follow each other with the same block are one text. `title` is the figure's title. */
	block?: string;
}

/** A picture that is kept as pixels. The only thing in a scene that is. */
export interface Picture {
	type: 'png' | 'jpeg';
	/** The bytes of its file, as base64. */
	pixels: string;
}

/** A picture over the whole of its box. */
export interface ImageNode extends Base {
	kind: 'image';
	x: number;
	y: number;
	width: number;
	height: number;
	picture: Picture;
}

/** Rows and columns with its upper left corner at (x, y). A row has a cell for each column. */
export interface Table {
	x: number;
	y: number;
	/** Widths. */
	columns: readonly number[];
	rows: readonly TableRow[];
	/** The lines round cells that have a fill. */
	rule: Stroke;
	/** What no cell can hold, drawn over the table. */
	over: readonly SceneNode[];
}

export interface TableRow {
	height: number;
	isHead: boolean;
	cells: readonly TableCell[];
}

export interface TableCell {
	lines: readonly (readonly TableRun[])[];
	/** Font size, also of a cell without words, and from one line to the next. */
	size: number;
	pitch: number;
	align: 'start' | 'middle' | 'end';
	/** Reads upwards, from the foot of the cell. */
	upright?: boolean;
	fill: Colour | null;
	/** The colour of stripes on the fill. */
	stripes?: Colour;
	/** Around a cell that says there is no score; else the table's rule. */
	outline?: Stroke;
	/** Free space at its sides. */
	inset?: { left?: number; right?: number; bottom?: number };
}

export interface TableRun {
	text: string;
	face: Face;
	size: number;
	colour: Colour;
}

export type SceneNode =
	GroupNode | RectNode | ArrowNode | PathNode | LineNode | CircleNode | ImageNode | TextNode;

/** In what a number is counted. `levels` are steps between two levels of an ordinal scale. */
export type Unit = 'percent' | 'points' | 'levels' | 'none';

export interface NumberCell {
	kind: 'number';
	number: number;
	/** As it is printed, with sign or symbol and without its unit: "55", "≥80", "+15". */
	text: string;
	unit: Unit;
	/** Only a lower bound, or no score but a line between two; left out for the number itself. */
	state?: 'atLeast' | 'interpolated';
}

/** What one place of a figure says: a number; or in words a state, or two answers that no number joins. */
export type FigureCell = NumberCell | { kind: 'words'; text: string };

export interface FigureRow {
	/** What the row belongs to: a group of technologies or of areas, or an area. Rows of one stand together. */
	group: string | null;
	head: string;
	/** One for each column after the first. */
	cells: readonly FigureCell[];
}

/** The numbers of a figure, in the order the figure has them. */
export interface FigureTable {
	/** Of what: title, quantity, years and unit, and that it is fictitious where it is. */
	caption: string;
	/** The first stands over the heads of the rows. */
	head: readonly string[];
	rows: readonly FigureRow[];
}

export interface Scene {
	width: number;
	height: number;
	background: Colour | null;
	/** Plain words: the name of the figure. */
	title: string;
	/** Alternative text written from the data. */
	description: string;
	/** The numbers it shows, where it is a figure for a file. */
	twin?: FigureTable;
	language: 'da' | 'en';
	nodes: readonly SceneNode[];
	/** Where the scored stops are, for overlays and hit areas. Never drawn. */
	stops: readonly Stop[];
}

/** The box of one cell, before it is widened for touch. `key` is `area/technology/horizon`. */
export interface Stop {
	area: string;
	technology: string;
	horizon: string;
	/** Centre of the stop. */
	cx: number;
	cy: number;
	width: number;
	height: number;
}
