import { carriedText, type CarriedFigure } from '#lib/commands/carrying.ts';
import type { FileRequest } from '#lib/commands/exporting.ts';
import { PARTS, type Part } from '#lib/domain/parts.ts';

/** Whether a figure carries its project, and which parts of it: nothing personal until asked for. */
export class CarriedChoice {
	isOn = $state(true);
	readonly parts: Record<Part, boolean> = $state({ reasons: false, names: false, ballots: false });

	/** The request with what the figure is to carry. A project file needs nothing. */
	addTo(request: FileRequest, figure: CarriedFigure | null): FileRequest {
		if (!this.isOn || !figure || request.format === 'project') return request;
		const parts = PARTS.filter((part) => this.parts[part]);
		return { ...request, carried: carriedText(figure, parts) };
	}
}
