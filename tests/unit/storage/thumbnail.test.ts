import { expect, it } from 'vitest';
import { Project } from '#lib/domain/project.ts';
import { Thumbnail, projectFrom, thumbnailOf } from '#lib/storage/thumbnail.ts';
import { anExample } from '../../support/documents.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';

const { project } = anExample();

it('a thumbnail holds every value of the first twenty areas', () => {
	const thumbnail = thumbnailOf(project);
	expect(thumbnail.marks).toHaveLength(20);
	const marks = thumbnail.marks.flat(2);
	const scores = Object.values(project.cells).flatMap((cells) => Object.values(cells));
	const of = (kind: string) => scores.filter(({ value }) => value.kind === kind).length;
	expect(marks.filter((mark) => typeof mark === 'number')).toHaveLength(of('level'));
	expect(marks.filter((mark) => mark === 'dontKnow')).toHaveLength(of('dontKnow'));
	expect(marks.filter((mark) => mark === 'notApplicable')).toHaveLength(of('notApplicable'));
});

it('a project made from a thumbnail is a valid one that gives the same thumbnail', () => {
	const thumbnail = Thumbnail.parse(structuredClone(thumbnailOf(project)));
	const sketch = projectFrom(thumbnail);
	expect(Project.safeParse(sketch).success).toBe(true);
	expect(thumbnailOf(sketch)).toEqual(thumbnail);
});

it('a thumbnail has the colours of its project, but not its logo', () => {
	const figureStyle = { palette: 'fjord', logo: WIDE_LOGO, typeSize: 'large' } as const;
	expect(thumbnailOf({ ...project, figureStyle }).style).toEqual({ palette: 'fjord' });
	expect(thumbnailOf({ ...project, figureStyle: { logo: WIDE_LOGO } }).style).toBe(undefined);
});
