import * as z from 'zod/mini';
import { Document } from '#lib/domain/project.ts';
import { FORMAT } from './version.ts';

/**
 * Version 1 of the project file. Its document is today's: the first change that an older program
 * could not read copies the schemas as they stand into this file, and adds a migration.
 */
export const FileV1 = z
	.strictObject({ format: z.literal(FORMAT), version: z.literal(1), document: Document })
	.register(z.globalRegistry, { id: 'varmekort-1', title: 'Varmekort project file, version 1' });
