import { gzipSync } from 'node:zlib';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** kB of gzipped script a person waits for before the score screen can be used. */
const BUDGET = 150_000;

test('the score screen loads less than 150 kB of compressed script', async ({ page, context }) => {
	const project = new ProjectPage(page);
	await project.openExample();
	const address = page.url();
	await page.close();

	const scripts: Promise<Buffer>[] = [];
	const fresh = await context.newPage();
	fresh.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response.body());
	});
	await fresh.goto(address);
	await expect(new ProjectPage(fresh).activeCell).toBeVisible();
	const bodies = await Promise.all(scripts);
	const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
	test.info().annotations.push({ type: 'compressed script', description: `${bytes} bytes` });
	expect(bodies.length).toBeGreaterThan(3);
	expect(bytes).toBeLessThan(BUDGET);
});
