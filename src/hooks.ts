import type { Reroute } from '@sveltejs/kit';

/** An address that cannot be decoded, on which the router would throw, leads where no page is. */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
		return undefined;
	} catch {
		return '/-';
	}
};
