import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createSite } from './site.js';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/**
 * Serves the build until the process is told to stop, and prints the address. `PORT` and `HOST`
 * choose another one; by default nobody but this computer can reach it.
 */
export function serve() {
	const port = portOrGiveUp();
	const host = process.env['HOST'] ?? '127.0.0.1';
	const server = createServer(siteOrGiveUp());

	server.on('error', (error) => {
		const taken = 'code' in error && error.code === 'EADDRINUSE';
		giveUp(
			taken ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`) : error
		);
	});
	server.listen(port, host, () => {
		// Port 0 leaves the choice to the system.
		const given = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
		console.log(`Varmekort is ready: http://${host.includes(':') ? `[${host}]` : host}:${given}`);
		console.log('Ctrl+C stops it.');
	});

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
}

function portOrGiveUp() {
	const said = process.env['PORT'] ?? '4173';
	const port = Number(said);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	return giveUp(
		new Error(`PORT=${said} is no port. Choose a number from 1 to 65535: PORT=4173 npm start`)
	);
}

function siteOrGiveUp() {
	try {
		return createSite(BUILD);
	} catch (error) {
		return giveUp(error);
	}
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function giveUp(error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
