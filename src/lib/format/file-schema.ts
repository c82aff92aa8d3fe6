import * as z from 'zod/mini';
import { Document } from '#lib/domain/project.ts';
import { CURRENT_VERSION, FORMAT } from './version.ts';

/** A project file as it is written now. Its JSON Schema is published; those of older versions stand beside it. */
export const ProjectFile = z
	.strictObject({
		format: z.literal(FORMAT),
		version: z.literal(CURRENT_VERSION),
		document: Document
	})
	.register(z.globalRegistry, {
		id: `varmekort-${CURRENT_VERSION}`,
		title: `Varmekort project file, version ${CURRENT_VERSION}`
	});
