import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { edits as da } from './da/edits.ts';
import { edits as en } from './en/edits.ts';
import { formatMoment, formatNumber } from './formats.ts';

/** The words of steps, which come when there is a step to speak of. */
export const editWords: Record<Language, typeof da> = { da, en };

/** What a step did, in words: "Sensorer 2030, 50 → 55". What is gone since is called removed. */
export function describeEdit(label: EditLabel, project: Project, language: Language): string {
	const words = editWords[language];
	const area = (id: AreaId) => areaName(project, id, language) ?? words.gone;
	const cell = (address: Cell) => cellName(project, address, language) ?? words.gone;
	const value = (said: Value) => valueWords(said, language);

	switch (label.code) {
		case 'project.create':
			return words.projectCreate;
		case 'project.rename':
			return words.projectRename(textIn(label.to, language));
		case 'project.caveat':
			return words.projectCaveat;
		case 'area.lock':
			return words.areaLock(area(label.area));
		case 'area.unlock':
			return words.areaUnlock(area(label.area));
		case 'score.value':
			return words.scoreValue(cell(label.cell), value(label.from), value(label.to));
		case 'score.clear':
			return words.scoreClear(words.cells(label.count), area(label.area));
		case 'score.many':
			return words.scoreMany(words.cells(label.count), area(label.area));
		case 'score.fillRight':
			return words.fillRight(words.cells(label.count), area(label.area));
		case 'score.fillDown':
			return words.fillDown(words.cells(label.count), area(label.area));
		case 'score.fillSelection':
			return words.fillSelection(words.cells(label.count), area(label.area));
		case 'score.paste':
			return words.paste(words.cells(label.count), area(label.area));
		case 'score.cut':
			return words.cut(words.cells(label.count), area(label.area));
		case 'score.confidence': {
			const to = label.to === null ? words.noConfidence : words.confidences[label.to];
			return words.confidence(cell(label.cell), to);
		}
		case 'score.rationale':
			return words.rationale(cell(label.cell));
		case 'score.cite':
			return words.cite(cell(label.cell));
		case 'score.uncite':
			return words.uncite(cell(label.cell));
		case 'score.state':
			return words.state(cell(label.cell), words.states[label.to]);
		case 'score.ramp':
			return words.ramp(words.cells(label.count), area(label.area));
		case 'score.shift':
			return words.shift(words.cells(label.count), area(label.area));
		case 'score.carry':
			return words.carry(words.cells(label.count), area(label.area));
		case 'score.stop':
			return words.stop(words.cells(label.count), area(label.area));
		case 'score.paint':
			return words.paint(words.cells(label.count), area(label.area));
		case 'score.pasteTable':
			return words.pasteTable(words.cells(label.count), label.areas);
		case 'score.range':
			return words.range(cell(label.cell));
		case 'score.question':
			return words.question(cell(label.cell));
		case 'score.callout':
			return words.callout(cell(label.cell));
		case 'area.review':
			return words.state(area(label.area), words.states[label.to]);
		case 'source':
			return words.source[label.act](label.title);
		case 'framework': {
			const name = plain(textIn(label.name, language));
			const done = words.framework(words.parts[label.part], words.acts[label.act], name);
			return label.count > 0 ? words.withScores(done, words.cells(label.count)) : done;
		}
		case 'figures':
			return words.figures[label.part];
		case 'framework.scale':
			return words.scale(plain(textIn(label.to, language)));
		case 'selection.weights':
			return words.weights(label.from.join('/'), label.to.join('/'));
		case 'selection.criterion':
			return words.criterion(words.choiceActs[label.act], plain(textIn(label.name, language)));
		case 'selection.constraint':
			return words.constraint(
				words.choiceActs[label.act],
				(words.constraintKinds as Partial<Record<string, string>>)[label.kind] ?? ''
			);
		case 'selection.lock':
			return words.locks[label.to](area(label.area));
		case 'selection.size':
			return words.size(label.min, label.max);
		case 'selection.own':
			return label.isIn ? words.picked(area(label.area)) : words.dropped(area(label.area));
		case 'selection.ownSet':
			return words.pickedSet(label.count);
		case 'selection.follow':
			return words.followed;
		case 'selection.reserve':
			return words.reserve;
		case 'selection.method':
			return words.method;
		case 'selection.decide':
			return words.decided(label.version);
		case 'project.restore': {
			const then = words.restore(label.name || formatMoment(label.at, language));
			if (label.cell) return words.restorePart(cell(label.cell), then);
			return label.area ? words.restorePart(area(label.area), then) : then;
		}
		default:
			return label satisfies never;
	}
}

/** "Lungemedicin · Sygeplejerske", or `null` where the project has no such area. */
function areaName(project: Project, id: AreaId, language: Language): string | null {
	const area = project.areas[id];
	if (!area) return null;
	return nameIn([area.field, area.profession], language, ' · ');
}

/** "Sensorer 2030", or `null` where the project has no such cell. */
export function cellName(project: Project, cell: Cell, language: Language): string | null {
	const technology = project.framework.technologies[cell.technology];
	const horizon = project.framework.horizons[cell.horizon];
	if (!technology || !horizon) return null;
	return `${plain(textIn(technology.shortLabel, language))} ${horizon.year}`;
}

/** A value in a few words: "55", "at least 80", "don't know". */
export function valueWords(value: Value, language: Language): string {
	const words = editWords[language].values;
	if (value.kind !== 'level') return words[value.kind];
	const number = formatNumber(value.level, language);
	return value.atLeast ? words.atLeast(number) : number;
}
