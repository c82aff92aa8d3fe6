import * as z from 'zod/mini';
import './jitless.ts';
import { fromBase64 } from './base64.ts';
import { PICTURE_TYPES, readPicture } from './picture.ts';

/** A logo is a few millimetres high: this is enough for fine print. In pixels. */
export const MAX_LOGO_SIDE = 1200;

/** The most its pixels take as base64, in characters: what one step of the journal should not exceed. */
export const MAX_LOGO_LENGTH = 200_000;

const Side = z.int().check(z.minimum(1), z.maximum(MAX_LOGO_SIDE));

/** A picture that figures carry: a whole PNG or JPEG, of the type and size it says it is. */
export const Logo = z
	.strictObject({
		type: z.enum(PICTURE_TYPES),
		width: Side,
		height: Side,
		/** The bytes of the picture, as base64. */
		pixels: z.string().check(z.maxLength(MAX_LOGO_LENGTH))
	})
	.check(
		z.refine(({ type, width, height, pixels }) => {
			const bytes = fromBase64(pixels);
			const read = bytes && readPicture(bytes);
			return read?.type === type && read.width === width && read.height === height;
		})
	);
export type Logo = z.infer<typeof Logo>;
