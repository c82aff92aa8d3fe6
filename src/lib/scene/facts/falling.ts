import { stepsOf } from '#lib/domain/similarity.ts';
import { distanceBetween, highestOf, type Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import type { Noun } from './fact-words.ts';
import { courseOf, type Point, type Series } from './series.ts';
import type { Telling } from './telling.ts';

interface Fall {
	name: string;
	from: Point;
	to: Point;
	size: Bounds;
}

/** Who falls over time. Shares seldom do, so one that does strikes; that none does is worth less. */
export function falling(series: readonly Series[], noun: Noun, telling: Telling): Fact[] {
	const { words, scale, name, names } = telling;
	const told = series.filter(({ points }) => points.length > 1);
	const falls = told.flatMap((each) => deepestFall(each) ?? []);
	const [first] = falls;
	if (!first) {
		const isSure = told.every(({ points }) => isRising(points));
		if (told.length < 2 || !isSure) return [];
		return [{ weight: 0.3, text: words.noneFalls(told.length, noun) }];
	}
	const leaders = highestOf(falls, ({ size }) => size);
	const [deepest] = leaders;
	const weight =
		0.6 + 0.4 * Math.min(1, Math.max(...falls.map(({ size }) => size.low)) / stepsOf(scale));
	if (falls.length === 1) {
		return [
			{ weight, text: words.falls(name(first.name), courseOf(first.from, first.to, telling)) }
		];
	}
	if (deepest && leaders.length === 1) {
		const course = courseOf(deepest.from, deepest.to, telling);
		const who = words.share(falls.length, series.length, noun);
		return [{ weight, text: words.fallMany(who, name(deepest.name), course) }];
	}
	const who =
		falls.length > 3
			? words.share(falls.length, series.length, noun)
			: names(
					falls.map((fall) => fall.name),
					noun
				);
	return [{ weight, text: words.fallMany(who, null, null) }];
}

/** The longest way down from a number to a later one that is certainly lower. */
function deepestFall({ name, points }: Series): Fall | null {
	let deepest: Fall | null = null;
	points.forEach((to, i) => {
		for (const from of points.slice(0, i)) {
			const size = distanceBetween(to.place, from.place);
			if (size.low > (deepest?.size.low ?? 0)) deepest = { name, from, to, size };
		}
	});
	return deepest;
}

/** True where no bound hides a fall. */
const isRising = (points: readonly Point[]) =>
	points.slice(1).every((to, i) => (points[i]?.place.high ?? 0) <= to.place.low);
