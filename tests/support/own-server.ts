import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A server of the built program that belongs to one test, which may kill it. */
export interface OwnServer {
	address: string;
	/** Ends it as a crash would. */
	kill: () => Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
	const server = spawn(process.execPath, ['src/server/serve.js'], {
		cwd: ROOT,
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ready = once(server.stdout, 'data').then(String);
	const failed = once(server, 'exit').then(() => {
		throw new Error('the server ended before it was ready');
	});
	const said = await Promise.race([ready, failed]);
	failed.catch(() => undefined);
	const [address] = /http:\S+/.exec(said) ?? [];
	if (!address) throw new Error(`the server gives no address: ${said}`);
	return {
		address,
		kill: async () => {
			if (server.exitCode !== null || server.signalCode !== null) return;
			const ended = once(server, 'exit');
			server.kill('SIGKILL');
			await ended;
		}
	};
}
