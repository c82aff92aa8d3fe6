import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { compareWords } from '#lib/i18n/compare-words.ts';
import type { MatrixOrder } from '#lib/scene/matrix-order.ts';

/** What the rows are sorted by, as it stands in a list of choices. */
export function nameOfOrder(order: MatrixOrder, project: Project, language: Language): string {
	const { orders } = compareWords[language];
	switch (order.by) {
		case 'report':
		case 'name':
		case 'similarity':
			return orders[order.by];
		case 'mean':
			return project.framework.scale.type === 'ratio' ? orders.mean : orders.median;
		case 'technology': {
			const technology = project.framework.technologies[order.technology];
			return technology ? plain(textIn(technology.label, language)) : '';
		}
		default:
			return order satisfies never;
	}
}
