import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A server of the built program that belongs to one test, which may kill it. */
export interface OwnServer {
	address: string;
	/** Ends it as a crash would. */
	kill: () => Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
	const port = await freePort();
	const server = spawn(process.execPath, ['src/server/serve.js'], {
		cwd: ROOT,
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ready = once(server.stdout, 'data');
	const failed = once(server, 'exit').then(() => {
		throw new Error('the server ended before it was ready');
	});
	await Promise.race([ready, failed]);
	failed.catch(() => undefined);
	return {
		address: `http://127.0.0.1:${port}`,
		kill: async () => {
			if (server.exitCode !== null || server.signalCode !== null) return;
			const ended = once(server, 'exit');
			server.kill('SIGKILL');
			await ended;
		}
	};
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port was given');
	return address.port;
}
