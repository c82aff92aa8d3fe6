import type { Document } from '#lib/domain/project.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import { report } from '#lib/report.ts';
import { drawPack, type MadePack, type PackOrder, type PackProgress } from './draw-pack.ts';
import workerUrl from './figure-worker.ts?worker&url';
import { fontAddresses } from './font-addresses.ts';
import type { PackAnswer, PackMessage } from './pack-messages.ts';
import { intoPortions } from './project-portions.ts';
import { canDrawApart, startWorker } from './start-worker.ts';

/** After this long without a word a worker is taken to hang. */
const PATIENCE_MS = 60_000;

export interface PackTalk {
	/** Called after every step. */
	told: (progress: PackProgress) => void;
	/** Ends the work at once. */
	signal: AbortSignal;
}

/**
 * Makes a pack in a worker where the browser can, on the page itself where it cannot, with a pause after
 * every file. `null` when it was called off; nothing is left of it then.
 */
export async function drawPackApart(
	source: Document,
	order: PackOrder,
	talk: PackTalk
): Promise<Result<MadePack> | null> {
	const formats = order.items.flatMap((item) => item.formats);
	const apart = canDrawApart(formats) ? await inWorker(source, order, talk) : 'unable';
	return apart === 'unable' ? onPage(source, order, talk) : apart;
}

type Ending = Result<MadePack> | null | 'unable';

async function inWorker(
	source: Document,
	order: PackOrder,
	{ told, signal }: PackTalk
): Promise<Ending> {
	const worker = startWorker(workerUrl);
	let patience = 0;
	try {
		return await new Promise<Ending>((resolve) => {
			const wait = () => {
				clearTimeout(patience);
				patience = window.setTimeout(() => resolve(failed('time')), PATIENCE_MS);
			};
			let hasBegun = false;
			worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
				hasBegun = true;
				wait();
				if (data.kind === 'progress') told(data.progress);
				else if (data.kind === 'stumbled') report(new Error(data.message), 'pack');
				else resolve(data.made);
			});
			// One that has begun has also shown that it can: the page would stumble over the same.
			const breakDown = () => resolve(hasBegun ? failed('worker') : 'unable');
			worker.addEventListener('error', breakDown);
			worker.addEventListener('messageerror', breakDown);
			signal.addEventListener('abort', () => resolve(null), { once: true });
			if (signal.aborted) resolve(null);
			wait();
			void send(source, order, worker, signal);
		});
	} finally {
		clearTimeout(patience);
		worker.terminate();
	}
}

/** In portions, with the page free between them. */
async function send(
	source: Document,
	order: PackOrder,
	worker: Worker,
	signal: AbortSignal
): Promise<void> {
	const post = (message: PackMessage) => worker.postMessage(message);
	const { frame, portions } = intoPortions(source.project);
	const goAlong = order.carriage?.left.includes('ballots') === false;
	const ballots = goAlong ? Object.values(source.ballots) : [];
	const parts: PackMessage[] = [
		...portions.map((scores) => ({ kind: 'scores', scores }) as const),
		...ballots.map((ballot) => ({ kind: 'ballot', ballot }) as const)
	];
	for (const part of parts) {
		if (signal.aborted) return;
		post(part);
		await pause();
	}
	post({ kind: 'pack', frame, order, addresses: fontAddresses() });
}

async function onPage(
	source: Document,
	order: PackOrder,
	{ told, signal }: PackTalk
): Promise<Result<MadePack> | null> {
	const fonts = { ...fontAddresses(), fonts: document.fonts };
	try {
		return await drawPack(source, order, fonts, {
			told: async (progress) => {
				told(progress);
				await pause();
				signal.throwIfAborted();
			},
			stumbled: (error) => report(error, 'pack')
		});
	} catch (error) {
		if (signal.aborted) return null;
		throw error;
	}
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const failed = (where: string) => failure({ code: 'export.failed', where });
