/** Whether a newer version is downloaded and starts as soon as every tab of the program is closed. */
export async function isVersionWaiting(): Promise<boolean> {
	const registration = await findRegistration();
	return !!registration?.active && registration.waiting !== null;
}

/** Asks the server for a newer version. Without a network there is none to be had. */
export async function lookForVersion(): Promise<void> {
	const registration = await findRegistration();
	await registration?.update().catch(() => undefined);
}

async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
	// Absent where the page is served without encryption to another computer.
	return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;
}
