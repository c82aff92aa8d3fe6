/* The part of PDFKit that is used here; the published types are of an older version. */
declare module 'pdfkit' {
	export interface PdfGradient {
		stop(at: number, colour: string): this;
	}

	/** A numbered object of the file. */
	export interface PdfReference {
		end(content: Uint8Array): void;
	}

	/** A picture that has been read. With an object it is in the file already, under its label. */
	export interface PdfPicture {
		width: number;
		height: number;
		label?: string;
		obj?: PdfReference;
	}

	export interface PdfElement {
		add(child: PdfElement | (() => void)): this;
		end(): void;
	}

	interface ElementOptions {
		title?: string;
		lang?: string;
		alt?: string;
		actual?: string;
		placement?: 'Block' | 'Inline';
		/** Of a head of a table. */
		scope?: 'Column' | 'Row';
		bbox?: readonly [number, number, number, number];
	}

	export interface PdfOptions {
		autoFirstPage: boolean;
		/** `null`: no font until one is chosen, where the default is one that is not shipped. */
		font: null;
		lang: string;
		tagged: boolean;
		displayTitle: boolean;
		pdfVersion: '1.7';
		info: Readonly<Record<string, string | Date>>;
	}

	export interface PdfAttachment {
		name: string;
		type: string;
		description: string;
		relationship: 'Source';
		creationDate: Date;
		modifiedDate: Date;
	}

	export default class PDFDocument {
		constructor(options: PdfOptions);
		info: Readonly<Record<string, string | Date>>;
		outline: { addItem(title: string): void };

		addPage(options: { size: readonly [number, number]; margin: number }): this;
		end(): void;
		/** Called once, near the end. */
		endMetadata(): void;

		save(): this;
		restore(): this;
		translate(x: number, y: number): this;
		scale(factor: number): this;
		rotate(degrees: number, options: { origin: readonly [number, number] }): this;

		linearGradient(x1: number, y1: number, x2: number, y2: number): PdfGradient;
		rect(x: number, y: number, width: number, height: number): this;
		roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
		circle(x: number, y: number, radius: number): this;
		moveTo(x: number, y: number): this;
		lineTo(x: number, y: number): this;
		path(d: string): this;
		fill(paint: string | PdfGradient): this;
		stroke(colour: string): this;
		fillColor(colour: string): this;
		strokeOpacity(opacity: number): this;
		lineWidth(width: number): this;
		lineCap(cap: 'butt' | 'round'): this;
		lineJoin(join: 'miter' | 'round'): this;
		miterLimit(limit: number): this;
		dash(lengths: readonly number[]): this;

		ref(dictionary: Readonly<Record<string, unknown>>): PdfReference;
		openImage(bytes: Uint8Array): PdfPicture;
		image(
			picture: PdfPicture,
			x: number,
			y: number,
			options: { width: number; height: number; ignoreOrientation: true }
		): this;

		registerFont(name: string, bytes: Uint8Array): this;
		font(name: string, size: number): this;
		widthOfString(text: string, options: { features: readonly string[] }): number;
		text(
			text: string,
			x: number,
			y: number,
			options: { lineBreak: false; baseline: 'alphabetic'; features: readonly string[] }
		): this;

		/** Attaches a file. */
		file(bytes: Uint8Array, options: PdfAttachment): void;
		struct(type: string, options?: ElementOptions): PdfElement;
		addStructure(element: PdfElement): this;
		markContent(tag: 'Artifact', options: { type: 'Layout' }): this;
		endMarkedContent(): this;
	}
}

declare module 'pdfkit/output' {
	import type PDFDocument from 'pdfkit';

	/** Collects what the document writes; asked before `end`, answered after. */
	export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
