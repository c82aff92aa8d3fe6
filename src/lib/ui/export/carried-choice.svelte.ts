import { carriedText, type CarriedFigure } from '#lib/commands/carrying.ts';
import type { FileRequest } from '#lib/commands/exporting.ts';
import { PARTS, type Part } from '#lib/domain/parts.ts';

/** Whether figures carry their project, and which parts of it: nothing personal until asked for. */
export class CarriedChoice {
	isOn = $state(true);
	readonly parts: Record<Part, boolean> = $state({ reasons: false, names: false, ballots: false });

	/** What goes along beside framework and scores; `null` where the project does not. */
	get chosen(): readonly Part[] | null {
		return this.isOn ? PARTS.filter((part) => this.parts[part]) : null;
	}

	/** The request with what the figure is to carry. A project file needs nothing. */
	addTo(request: FileRequest, figure: CarriedFigure | null): FileRequest {
		const { chosen } = this;
		if (!chosen || !figure || request.format === 'project') return request;
		return { ...request, carried: carriedText(figure, chosen) };
	}
}
