import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('says why the first area outside is out, and any other that is asked about', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();

	const why = page.getByRole('region', { name: 'Why not Municipal rehabilitation?' });
	const reasons = page.getByRole('list', { name: 'Reasons' });
	await expect(why).toContainText('no. 8');
	await expect(reasons).toContainText('0.9 points (nearly equal) short of no. 7');
	// What would change it is asked for apart, and comes a moment later.
	await expect(reasons).toContainText('Comes in if its own points rise by 0.9 points: Volume');
	await expect(reasons).toContainText('Growth counts from the level in 2020');
	await expect(reasons).toContainText(
		'if one cell of the heat map were one step higher: Sensors 2025 (25 → 50).'
	);

	const asked = page.getByRole('combobox', { name: 'Show the reasons for' });
	await asked.selectOption({ label: 'Psychiatry' });
	await expect(page.getByRole('region', { name: 'Why is Psychiatry in?' })).toContainText('no. 2');
	await expect(reasons).toContainText('In as no. 2 of 20 with 88.1 points.');
	await expect(reasons).not.toContainText('Comes in if');
});
