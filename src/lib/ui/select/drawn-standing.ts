/** From this share of draws on an area is safe; up to the rest of it, out. */
const SAFE = 0.9;
/** Shares are sums of fractions; what lies below this is rounding. */
const ROUNDING = 1e-9;

/** What to say of an area that is in the best set in a share of the draws. */
export function drawnStanding(share: number): 'safe' | 'open' | 'out' {
	if (share >= SAFE - ROUNDING) return 'safe';
	return share <= 1 - SAFE + ROUNDING ? 'out' : 'open';
}
