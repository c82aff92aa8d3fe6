import { unzipSync } from 'fflate';
import { saveProjectText } from '#lib/format/save.ts';
import { anExample } from '../support/documents.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** Would run, or fetch something, wherever it were read as markup. */
const MARKUP = '<img src=//evil.example/x onerror="stolen=1"><script>stolen=1</script>';

/** The example with markup in every text that people can write, and links that would run. */
function hostileFile(): string {
	const poisoned = (value: unknown, key = ''): unknown => {
		if (Array.isArray(value)) return value.map((member) => poisoned(member, key));
		if (typeof value === 'string') {
			if (key === 'link') return 'javascript:globalThis.stolen=1';
			return ['da', 'en', 'title', 'name', 'owner', 'rationale'].includes(key)
				? `${value.slice(0, 20)}${MARKUP}`
				: value;
		}
		if (!(value instanceof Object)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, member]) => [name, poisoned(member, name)])
		);
	};
	return JSON.stringify(poisoned(JSON.parse(saveProjectText(anExample()))));
}

const stolen = () => (globalThis as { stolen?: unknown }).stolen;

test('a hostile file is shown as the text it is, on every screen and in every file', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const files = new ExportDialog(page);
	await files.openSaved({ name: 'hostile.varmekort', bytes: Buffer.from(hostileFile()) });
	await expect(project.activeCell).toBeVisible();
	await expect(page.getByText('onerror').first()).toBeVisible();

	const navigation = page.getByRole('navigation', { name: 'Project' });
	for (const name of ['Compare', 'Select', 'Workshop', 'Framework', 'Score']) {
		await navigation.getByRole('link', { name }).click();
		await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', /./);
		await expect(page.locator('img[src*="evil"], main script, a[href^="javascript"]')).toHaveCount(
			0
		);
	}

	await files.open();
	for (const format of ['SVG', 'PPTX'] as const) {
		await files.chooseFormat(format);
		const { name, bytes } = await files.saved();
		expect(name).toMatch(/^[\p{L}\p{N}-]+\.(svg|pptx)$/u);
		const texts =
			format === 'SVG'
				? [bytes.toString('utf8')]
				: Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8'));
		for (const text of texts) expect(text).not.toMatch(/<img|<script/i);
	}
	expect(await page.evaluate(stolen)).toBeUndefined();
});

test('the whole program asks nobody but its own server for anything', async ({
	page,
	context,
	baseURL
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	context.on('weberror', (error) => asked.push(String(error.error())));
	const project = new ProjectPage(page);
	await project.openExample();
	await project.press('4', '5', 'Enter');
	await project.saved();
	const navigation = page.getByRole('navigation', { name: 'Project' });
	for (const name of ['Compare', 'Select', 'Workshop', 'Framework', 'Score']) {
		await navigation.getByRole('link', { name }).click();
		await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', /./);
	}
	const files = new ExportDialog(page);
	await files.open();
	for (const format of ['PNG', 'SVG', 'PDF', 'PPTX', 'Project file'] as const) {
		await files.chooseFormat(format);
		await files.saved();
	}

	const own = new URL(baseURL ?? '').origin;
	const foreign = asked.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== own);
	test.info().annotations.push({
		type: 'requests',
		description: `${asked.length} in all, ${foreign.length} to others`
	});
	expect(asked.length).toBeGreaterThan(10);
	expect(foreign).toEqual([]);
});

test('markup from text, scripts of others and connections to them are refused', async ({
	browser,
	baseURL,
	request
}) => {
	const headers = (await request.get('/')).headers();
	expect(headers).toMatchObject({
		'content-security-policy': "frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer'
	});

	// A context of its own: the browser says each refusal in its console.
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(baseURL ?? '/');
	const policy = await page
		.locator('meta[http-equiv="content-security-policy"]')
		.getAttribute('content');
	expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
	expect(policy).toContain("connect-src 'self';");
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);

	// A name that nobody has fails without any policy: only the browser's own word says that it was refused.
	const refusals = await page.evaluateHandle(() => {
		const said: string[] = [];
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
			said.push(`${effectiveDirective} ${blockedURI}`);
		});
		return said;
	});
	const outcomes = await page.evaluate(async () => {
		const attempt = async (act: () => unknown) => {
			try {
				await act();
				return 'done';
			} catch (error) {
				return error instanceof Error ? error.name : 'refused';
			}
		};
		const inline = document.createElement('script');
		return {
			markup: await attempt(() => Reflect.set(document.body, 'innerHTML', '<b>bold</b>')),
			inline: await attempt(() => (inline.text = 'globalThis.stolen = 1')),
			connection: await attempt(() => fetch('https://other.example/'))
		};
	});
	expect(outcomes).toEqual({
		markup: 'TypeError',
		inline: 'TypeError',
		connection: 'TypeError'
	});
	await expect
		.poll(() => refusals.evaluate((said) => said))
		.toContainEqual(expect.stringMatching(/^connect-src https:\/\/other\.example/));
	expect(await page.evaluate(stolen)).toBeUndefined();
	await context.close();
});
