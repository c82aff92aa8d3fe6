import PDFKit from 'pdfkit';

export const POINTS_PER_MM = 72 / 25.4;

/** A PDF being written. */
export class PdfDocument extends PDFKit {
	/** What is drawn is no content: readers pass it over. */
	asArtifact(drawing: () => void): void {
		this.markContent('Artifact', { type: 'Layout' });
		drawing();
		this.endMarkedContent();
	}

	/**
	 * PDFKit 0.20.2 puts the words of `info` into the XML of the file's metadata as they are, where an
	 * ampersand or a bracket makes it unreadable. By now the file has its plain copy of them.
	 */
	override endMetadata(): void {
		const escaped = Object.entries(this.info).map(([key, value]) => [
			key,
			typeof value === 'string' ? escapeText(value) : value
		]);
		this.info = Object.fromEntries(escaped) as typeof this.info;
		super.endMetadata();
	}
}

const escapeText = (text: string) =>
	text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
