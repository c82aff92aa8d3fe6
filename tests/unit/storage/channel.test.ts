import { expect, it } from 'vitest';
import { openChannel } from '#lib/storage/channel.ts';

it('a poke is heard in other tabs and not in its own; what is no poke is not heard', async () => {
	const [one, two] = [openChannel('test'), openChannel('test')];
	const own: string[] = [];
	one.listen((id) => own.push(id));
	const heard = new Promise<string>((resolve) => two.listen(resolve));
	const stranger = new BroadcastChannel('test');
	stranger.postMessage('nonsense');
	one.poke('project');
	expect(await heard).toBe('project');
	expect(own).toEqual([]);
	stranger.close();
});
