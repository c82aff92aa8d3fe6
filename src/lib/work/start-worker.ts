/** Starts a module worker of our own build. The address must come from a `?worker&url` import. */
export function startWorker(url: string): Worker {
	return new Worker(trusted(url), { type: 'module' });
}

/** The content security policy asks for addresses of scripts to pass through a named policy. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy('varmekort-worker', {
	createScriptURL: sameOrigin
});

function trusted(url: string): string {
	return policy ? policy.createScriptURL(url) : sameOrigin(url);
}

function sameOrigin(url: string): string {
	const address = new URL(url, location.href);
	if (address.origin !== location.origin) throw new Error(`Not a worker of this program: ${url}`);
	return address.href;
}
