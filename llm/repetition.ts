const longestPeriod = 160;
const leastLength = 160;
const leastTimes = 7;

/**
 * A model that has lost its way writes one piece over and over. True when a piece of at most 160
 * characters stands at least 7 times in a row and fills at least 160 characters.
 */
export function isRepeating(text: string): boolean {
  for (let period = 1; period <= longestPeriod; period += 1) {
    // A run as long as this has seen its piece once already.
    const needed = Math.max(leastLength, leastTimes * period) - period;
    let run = 0;
    for (let index = period; index < text.length; index += 1) {
      run = text.charCodeAt(index) === text.charCodeAt(index - period) ? run + 1 : 0;
      if (run >= needed) return true;
    }
  }
  return false;
}
