import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Vite's own client and error page put markup in as text, which the built program never does. */
const developing = process.argv.includes('dev');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: 'index.html', precompress: true }),
		// state/app-update.svelte.ts registers it: a new version takes over on the user's word only.
		serviceWorker: { register: false },
		// The scripts outside the program are checked like all others.
		typescript: { config: ({ include }) => void include.push('../static/*.js') },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one hash is the inline style of SvelteKit's own route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				...(!developing && {
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'varmekort-sw', 'varmekort-worker']
				})
			}
		}
	}
};
