/**
 * Signs that texts about health use and no shipped font has, as lines to stroke: path data in
 * thousandths of an em from the start of the baseline. Each is 600 wide, as scenes take them to be.
 */
const SIGNS: Readonly<Record<string, string>> = {
	'→': 'M60 -340H530M360 -510L530 -340L360 -170',
	'←': 'M540 -340H70M240 -510L70 -340L240 -170',
	'≥': 'M90 -610L500 -415L90 -220M90 -60H510',
	'≤': 'M510 -610L100 -415L510 -220M90 -60H510',
	'≈': 'M80 -400L160 -470L240 -480L360 -430L440 -440L520 -510M80 -190L160 -260L240 -270L360 -220L440 -230L520 -300'
};

/** How to draw a sign that no font has; `undefined` for all but a few. */
export function drawnSign(character: string): string | undefined {
	return SIGNS[character];
}
