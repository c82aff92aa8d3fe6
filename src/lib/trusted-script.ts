/*
 * The content security policy lets no text become the address of a script unless a policy named in
 * svelte.config.js has passed it. TypeScript's DOM types do not know Trusted Types yet.
 */
interface TrustedTypePolicyFactory {
	createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

interface Policy {
	createScriptURL(address: string): string;
}

/**
 * A policy that passes addresses of this program only. Call it once for each name: a browser
 * refuses to make the same policy twice.
 *
 * @param name one of `trusted-types` in svelte.config.js
 * @returns what turns an address into one a worker may be started from; it throws for another origin
 */
export function trustScripts(name: string): (address: string) => string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
	if (!trustedTypes) return ownAddress;
	const policy = trustedTypes.createPolicy(name, { createScriptURL: ownAddress });
	return (address) => policy.createScriptURL(address);
}

function ownAddress(address: string): string {
	const url = new URL(address, location.href);
	if (url.origin !== location.origin) throw new Error(`Not a script of this program: ${address}`);
	return url.href;
}
