import { expectNoViolation } from './axe.ts';
import { EvidencePage } from './pages/evidence.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a range, an open question and the states are set by keyboard, kept, and taken back', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const evidence = new EvidencePage(page);
	await project.create('Evidence');
	await evidence.isLoaded();
	await project.press('5', '5', 'Enter', 'ArrowLeft', 'k', 'Tab', 'Enter', 'Tab');
	await expect(evidence.end('Lowest')).toBeFocused();
	await page.keyboard.type('60');
	await project.press('Tab', 'Tab');
	await page.keyboard.type('70');
	await project.press('Tab');
	await expect(evidence.details.getByRole('alert')).toContainText('must hold the score (55)');
	await expect(evidence.end('Lowest')).toHaveValue('60');

	await evidence.end('Lowest').fill('45');
	await project.press('Enter');
	await expect(evidence.rangeSummary).toHaveText('Range 45–70%');
	await evidence.question.fill('How many homes?');
	await project.press('Tab');
	await evidence.cellState.selectOption('Reviewed');
	await evidence.areaState.click();
	await page.getByRole('menuitemradio', { name: 'Agreed' }).click();
	await project.saved();

	await page.reload();
	await expect(evidence.rangeSummary).toHaveText('Range 45–70%');
	await expect(evidence.question).toHaveValue('How many homes?');
	await expect(evidence.cellState).toHaveValue('reviewed');
	await expect(evidence.areaState).toHaveAccessibleName('Status of the area: Agreed');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/open question/);

	// The number may leave its own range: that is asked about, and undone like any other step.
	await project.activeCell.focus();
	await project.press('9', '0', 'Enter', 'ArrowLeft');
	await expect(evidence.hints).toContainText("Outside the cell's own range, 45–70%");
	await project.press('Control+z');
	await expect(evidence.hints).toBeHidden();
	await project.press('Control+z', 'Control+z');
	await expect(evidence.cellState).toHaveValue('draft');
	await project.press('Control+z');
	await expect(evidence.question).toHaveValue('');
});

test('one source is cited from two cells, corrected once, made one with its double, and leads back to its cells', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const evidence = new EvidencePage(page);
	await project.create('Sources');
	await evidence.isLoaded();
	await project.press('5', '0', 'Enter', 'ArrowLeft', 's', 'Enter');
	const form = evidence.details.getByRole('form', { name: 'Source for Telemedicine 2020' });
	await evidence.writeSource(form, { Title: 'A guideline', Link: 'javascript:alert(1)' });
	await expect(form.getByRole('alert')).toContainText('must begin with');
	await evidence.writeSource(form, { Link: 'https://example.org/a', Year: '2024' });
	await expect(evidence.sources).toContainText('A guideline');

	// The next cell finds it by typing.
	await project.cell('Smartphone apps', 2025).click();
	await project.press('4', '0', 'Enter', 'ArrowLeft', 's', 'Enter');
	const finder = evidence.details.getByRole('combobox', { name: 'Find or add a source' });
	await expect(finder).toBeFocused();
	await page.keyboard.type('guide');
	await expect(evidence.details.getByRole('option', { name: /A guideline/ })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await project.press('Enter');
	await expect(evidence.sources).toContainText('A guideline');

	await evidence.openRegister();
	const { register } = evidence;
	await register.getByRole('button', { name: 'Edit A guideline' }).click();
	await evidence.writeSource(register.getByRole('form', { name: 'Edit source' }), {
		Title: 'A better guideline',
		Owner: 'KN'
	});
	await register.getByRole('button', { name: 'New source' }).click();
	await evidence.writeSource(register.getByRole('form', { name: 'New source' }), {
		Title: 'a  better GUIDELINE'
	});
	const list = register.getByRole('list', { name: 'Sources in the project', exact: true });
	await expect(list.getByRole('button', { name: /^Delete/ })).toHaveCount(2);
	await list.getByText('used in 2 cells').click();
	await expectNoViolation(page);

	await register.getByRole('button', { name: /^Keep A better guideline/ }).click();
	await expect(register.getByRole('status')).toHaveText('Merged into A better guideline');
	await expect(list.getByRole('button', { name: /^Delete/ })).toHaveCount(1);

	await list.getByRole('link', { name: 'Telemedicine 2020' }).click();
	await expect(register).toBeHidden();
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();
	await expect(evidence.sources).toContainText('A better guideline');
});
