import fc from 'fast-check';
import {
	COURSES,
	DECIMALS,
	PALETTES,
	PERCENT_SIGNS,
	SIGNS,
	TYPE_SIZES,
	type FigureStyle
} from '#lib/domain/figure-style.ts';
import type { HouseStyle } from '#lib/domain/house-style.ts';
import type { Logo } from '#lib/domain/logo.ts';

/** A house on a blue tile with two grey lines beside it, on nothing: the paper shows through. */
export const WIDE_LOGO: Logo = {
	type: 'png',
	width: 300,
	height: 100,
	pixels:
		'iVBORw0KGgoAAAANSUhEUgAAASwAAABkCAYAAAA8AQ3AAAAEI0lEQVR42u3dP4sUdxzH8U+iEq7JwbVy5Alc' +
		'c8W1aYISq1Te1QFBJAgpjzwAY7pACCIErl6trCKKje0WNqdPYMHyINcEsUgKd1Bx7o+3e/ud2Xm9yl1u+M4P' +
		'7s3M3MxcAgAAAAAAAAAAAAAAAAAAAMDpfXGWH1rf2rmUZCPJ1SRXkmwmWavemTM4SPIiydMkT5LsT8ajt9VD' +
		'Ae0+K1jrWztfJ7mV5G714OdoN8m9yXh0WD0I8LFTB2t9a+d6kgfVAy/Q9mQ8elg9BPDeicGanv7dT/Jj9bAF' +
		'9pLcdJoI3XBssKax+jvJd9WDFnqW5JpoQb0vT/j+foYdq0z3/371EEBy4agvptes7lQP2BGbq5c3Xh2+fvmq' +
		'ehAYstZTwulfA/+pHq6DVv31EOpcPOLzW9WDddStJL/Nc4PrWzv/Ve8UdMlkPDry2von17CmF9qX+T6rWdyd' +
		'rg9QoO2i+0b1UB1nfaBIW7CuVg/VcdYHirQF60r1UB1nfaBIW7A2q4fqOOsDRdqC1Zm3LqytvMn+7UdZW3lT' +
		'PcpHY1UPAEN10p3uZdZW3uT5jcdJkuc3HnctWkCBTgbrw1g1RAvoXLDaYtUQLRi2TgXruFg1RAuGqzPBOk2s' +
		'GqIFw9SJYH1OrBqiBcNTHqyzxKohWjAspcGaJVYN0YLhKAvWPGLVEC0YhpJgzTNWDdGC5bfwYJ1HrBqiBctt' +
		'ocE6z1g1RAuW18KCtYhYNUQLltNCgrXIWDVEC5bPJy97n/c/RaiI1Ye+/ev7HPz71Vy3edxL8oHzc65HWNWx' +
		'ShxpwTI5t2B1IVYN0YLlcC7B6lKsGqIF/Tf3YHUxVg3Rgn6ba7C6HKuGaEF/zS1YfYhVQ7Sgn+YSrD7FqiFa' +
		'0D8zB6uPsWqIFvTLzMHqa6yWZX4YkouzbmDjjx9aP9+//ah63049K9APMweL2fz0y+9zfRSK4fnzzs+DeVSs' +
		'/J3uAKclWEBvCBbQG4IF9IZgAb0hWEBvCBbQG4IF9IZgAb0hWEBvCBbQG4IF9IZgAb0hWEBvCBbQG4IF9IYX' +
		'+BUb0svXYFaOsIDeaDvCOkiyNuuGl/j96QfVA8BQtR1hvagequOsDxRpC9bT6qE6zvpAkbZgPakequOsDxRp' +
		'C9Z+9VAdZ32gyCfBmoxHb5PsVg/WUbvT9QEKHHVbw73qwTrKukCh1mBNxqPDJNvVw3XM9nRdgCIXjvri8PXL' +
		'V6uXN75Jslk9ZAfsTcajX6uHgKE76U73m0meVQ9Z7Nl0HYBixwZreoH5WpK96kGL7CW55kI7dMOpH7xd39q5' +
		'nuRB9cALtD0Zjx5WDwG8d+qHn6e/vKtZ/lsedpOsihV0z5lebbK+tXMpyUaSq0mu5N2F+ZkfmC5wkHfPBj7N' +
		'uzvY953+AQAAAAAAAAAAAAAAAAAAAMf6H0KQFSSlycOJAAAAAElFTkSuQmCC'
};

/** A tall run of blue. */
export const TALL_LOGO: Logo = {
	type: 'jpeg',
	width: 48,
	height: 96,
	pixels:
		'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+' +
		'MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09P' +
		'T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCABgADADASIAAhEBAxEB/8QAFgABAQEAAAAA' +
		'AAAAAAAAAAAAAAQF/8QAFRABAQAAAAAAAAAAAAAAAAAAABL/xAAXAQEBAQEAAAAAAAAAAAAAAAAAAwIF/8QA' +
		'FREBAQAAAAAAAAAAAAAAAAAAABH/2gAMAwEAAhEDEQA/AMCCFMEOnXEiaCFMEFImghTBBSKYIUQQxVInghRB' +
		'BSJ4IUQQUimCFEEMVWJ4IUQQUieCFEEFIpghTBDFUiaCFMEFImghTBBSKIIUwQxVYmghTBBSJoIUwQUimCFE' +
		'EJ1SJ4IUQQUieCFEEFI//9k='
};

export const LOGOS = [WIDE_LOGO, TALL_LOGO] as const;

const anyColour = fc.constantFrom('#ffffff', '#7a8b9c', '#000000');

const anyFigureStyle: fc.Arbitrary<FigureStyle> = fc
	.record(
		{
			palette: fc.constantFrom(...PALETTES),
			course: fc.constantFrom(...COURSES),
			signs: fc.constantFrom(...SIGNS),
			ramp: fc.array(anyColour, { minLength: 2, maxLength: 9 }),
			typeSize: fc.constantFrom(...TYPE_SIZES),
			decimals: fc.constantFrom(...DECIMALS),
			percentSigns: fc.constantFrom(...PERCENT_SIGNS),
			logo: fc.constantFrom(...LOGOS),
			logoWords: fc.constantFrom({ da: 'Huset', en: '' }, { da: 'Huset', en: 'The house' })
		},
		{ requiredKeys: [] }
	)
	// Objects without a prototype, as fast-check makes them, are none that a document can hold.
	.map((style) => ({ ...style }));

/** Any style a file can hold. */
export const anyHouseStyle: fc.Arbitrary<HouseStyle> = fc
	.record(
		{
			figures: anyFigureStyle,
			caveat: fc.constantFrom({ da: 'Forbehold', en: 'Caveat' }, { da: '"æ\u2028', en: '' }),
			sourceLine: fc.constantFrom({ da: '', en: '' }, { da: 'Huset', en: 'The house' })
		},
		{ requiredKeys: ['figures'] }
	)
	.map((style) => ({ ...style }));
