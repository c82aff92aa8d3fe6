/*
 * The one place unexpected errors go. Nothing leaves the computer: they are written to the console
 * and the latest are kept for the crash screen, which can show them to whoever is asked for help.
 */

export interface ErrorReport {
	readonly at: number;
	readonly message: string;
	readonly stack: string | undefined;
	/** Where it happened or what was being done. */
	readonly context: string | undefined;
}

const KEPT = 20;
const reports: ErrorReport[] = [];

/** Takes note of an unexpected error. It never throws, whatever was thrown. */
export function report(error: unknown, context?: string): void {
	reports.push({
		at: Date.now(),
		message: messageOf(error),
		stack: error instanceof Error ? error.stack : undefined,
		context
	});
	if (reports.length > KEPT) reports.shift();
	console.error(...(context === undefined ? [error] : [`${context}:`, error]));
}

/** The latest unexpected errors, oldest first. */
export function recentReports(): readonly ErrorReport[] {
	return [...reports];
}

function messageOf(error: unknown): string {
	if (error instanceof Error) return error.message;
	return typeof error === 'string' ? error : `thrown: ${typeof error}`;
}
