import type { Face, Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { element, escapeXml } from '#lib/render/xml.ts';
import type { Extent, Frame } from './frame.ts';
import { solidXml } from './paint.ts';

/* Words on a slide. Places and line breaks are the scene's; the letters are Arial's. */

/** Lines of one text, one below the other. */
export interface TextBlock {
	kind: 'block';
	/** As in the scene; `title` is the figure's title. */
	block: string | undefined;
	lines: readonly [TextNode, ...TextNode[]];
}

/** Of Arial, in ems. */
const ASCENT = 0.905;
const DESCENT = 0.212;

export const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<
	Scene['language'],
	string
>;

/** Joins lines that belong together, and leaves everything else as it is. */
export function joinLines(
	nodes: readonly SceneNode[]
): (TextBlock | Exclude<SceneNode, TextNode>)[] {
	const joined: (TextBlock | Exclude<SceneNode, TextNode>)[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.kind !== 'text') joined.push(node);
		else if (last?.kind === 'block' && continues(last, node)) {
			joined[joined.length - 1] = { ...last, lines: [...last.lines, node] };
		} else joined.push({ kind: 'block', block: node.block, lines: [node] });
	}
	return joined;
}

function continues({ block, lines: [first] }: TextBlock, node: TextNode): boolean {
	return block !== undefined && node.block === block && node.size === first.size && !node.rotate;
}

/** The box of a text before it is turned. One line stands in its own height, more share theirs. */
export function extentOfText({ lines }: TextBlock): Extent {
	const [first] = lines;
	const last = lines.at(-1) ?? first;
	const { x, y, size, width } = first;
	const bottom = last.y + DESCENT * size;
	if (first.rotate) {
		const height = (ASCENT + DESCENT) * size;
		const [cx, cy] = [x - ASCENT * size + height / 2, y - width / 2];
		return {
			left: cx - width / 2,
			top: cy - height / 2,
			right: cx + width / 2,
			bottom: cy + height / 2
		};
	}
	const pitch = pitchOf(lines);
	return {
		left: Math.min(...lines.map((line) => line.x)),
		top: pitch === null ? y - ASCENT * size : bottom - pitch * lines.length,
		right: Math.max(...lines.map((line) => line.x + line.width)),
		bottom
	};
}

function pitchOf(lines: readonly TextNode[]): number | null {
	const [first, second] = lines;
	return first && second ? second.y - first.y : null;
}

/** The body of a text box or a title: its lines in one paragraph. */
export function textBodyXml(
	{ lines }: TextBlock,
	frame: Frame,
	language: Scene['language'],
	wrap: 'none' | 'square'
): string {
	const inset = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
	const body = { wrap, ...inset, rtlCol: 0, anchor: 'ctr' };
	const [{ anchor }] = lines;
	return element(
		'p:txBody',
		{},
		element('a:bodyPr', body, element('a:noAutofit')),
		element('a:lstStyle'),
		paragraphXml(
			lines.map((line) => [{ ...line, colour: line.fill }]),
			{ align: anchor ?? 'start', pitch: pitchOf(lines), size: lines[0].size, frame, language }
		)
	);
}

/** A stretch of letters in one style. */
export interface Run {
	text: string;
	face: Face;
	size: number;
	colour: string;
}

export interface ParagraphStyle {
	align: 'start' | 'middle' | 'end';
	/** From line to line; `null` leaves it to the program. */
	pitch: number | null;
	/** Before every line. */
	indent?: number;
	/** Of what someone types into an empty one. */
	size: number;
	frame: Frame;
	language: Scene['language'];
}

const ALIGNMENTS = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** One paragraph, broken into its lines. */
export function paragraphXml(lines: readonly (readonly Run[])[], style: ParagraphStyle): string {
	const { align, pitch, indent = 0, size, frame, language } = style;
	const lang = LANGUAGES[language];
	const spacing =
		pitch === null
			? []
			: [element('a:lnSpc', {}, element('a:spcPts', { val: frame.points(pitch) }))];
	const broken = lines.flatMap((runs, i) => [
		...(i > 0 ? [element('a:br', {}, emptyRunXml('a:rPr', size, frame, lang))] : []),
		...runs.map((run) =>
			element(
				'a:r',
				{},
				element(
					'a:rPr',
					{
						lang,
						sz: Math.max(100, frame.points(run.size)),
						b: run.face.weight >= 600 ? 1 : 0,
						i: run.face.italic ? 1 : 0
					},
					solidXml(run.colour),
					...typefaceXml(run.face)
				),
				element('a:t', {}, escapeXml(run.text))
			)
		)
	]);
	return element(
		'a:p',
		{},
		element(
			'a:pPr',
			{ marL: frame.length(indent), indent: 0, algn: ALIGNMENTS[align] },
			...spacing
		),
		...broken,
		emptyRunXml('a:endParaRPr', size, frame, lang)
	);
}

const emptyRunXml = (name: string, size: number, frame: Frame, lang: string) =>
	element(name, { lang, sz: Math.max(100, frame.points(size)) });

/** What every computer with Office has, first choice first. */
const TYPEFACES = ['Arial', 'Georgia'];

function typefaceXml({ family }: Face): string[] {
	const typeface = TYPEFACES.find((name) => family.includes(name)) ?? 'Arial';
	return ['a:latin', 'a:cs'].map((script) => element(script, { typeface }));
}
