import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SERVE = fileURLToPath(new URL('../../../src/server/serve.js', import.meta.url));

test.each(['abc', '99999', '-1', '80.5'])(
	'an impossible port, %s, is answered with one line that says what to do',
	async (port) => {
		const served = promisify(execFile)(process.execPath, [SERVE], {
			env: { ...process.env, PORT: port }
		});
		await expect(served).rejects.toMatchObject({
			code: 1,
			stdout: '',
			stderr: `PORT=${port} is no port. Choose a number from 1 to 65535: PORT=4173 npm start\n`
		});
	}
);
