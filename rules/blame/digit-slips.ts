import { scaleDigits } from "../../domain/quantity.ts";
import type { Mention } from "../wording/scene.ts";

/** In hundredths of a yuan, so that amounts in different units are compared digit by digit. */
export function fenOf({ figure: { quantity } }: Mention): string {
  return scaleDigits(quantity.digits, quantity.exponent + 2);
}

/** Two numbers of one dimension, whatever their units and decimals: 16.3% and 15.30%. */
export function areNear(a: Mention, b: Mention): boolean {
  return slipsAmong([a, b], scaled).length > 0;
}

const finest = 6;

function scaled({ figure: { quantity } }: Mention): string {
  return scaleDigits(quantity.digits, quantity.exponent + finest);
}

/** More alike are a series of their own. */
const mostAlike = 3;

/**
 * Pairs of numbers one slip of the pen apart: a digit miswritten, two exchanged, one left out or written
 * twice, or the point or the unit misplaced. Found by what is left when one digit is covered or taken out.
 */
export function slipsAmong(
  mentions: readonly Mention[],
  digitsOf: (mention: Mention) => string,
): readonly (readonly [Mention, Mention])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const digits = digitsOf(mention).replace(/^-|\..*$/g, "");
    const printed = mention.figure.quantity.digits.replace(/\D/g, "").replace(/^0+/, "").length;
    for (const key of keysOf(digits, printed)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [mention]);
      else group.push(mention);
    }
  }
  const seen = new Set<string>();
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2 || group.length > mostAlike) return [];
    return group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b) => {
        const key = [a.figure.id, b.figure.id].toSorted().join("|");
        if (a.figure.value === b.figure.value || seen.has(key)) return [];
        seen.add(key);
        return [[a, b] as const];
      }),
    );
  });
}

/** Only the digits that are `printed` can be miswritten, not the zeros of the unit. */
function keysOf(digits: string, printed: number): ReadonlySet<string> {
  const kept = digits.replace(/0+$/, "");
  const places = Array.from(digits.slice(0, printed), (_, place) => place);
  const covered = places.map((place) => `${digits.slice(0, place)}*${digits.slice(place + 1)}`);
  const swapped = places.map((place) => {
    const [own, next] = [digits.charAt(place), digits.charAt(place + 1)];
    const pair = own < next ? own + next : next + own;
    return `${digits.slice(0, place)}[${pair}]${digits.slice(place + 2)}`;
  });
  // With one digit out it is the whole of the other number, which stands as it is.
  const shortened = places.map((place) => `-${digits.slice(0, place)}${digits.slice(place + 1)}`);
  return new Set([...covered, ...swapped, ...shortened, `-${digits}`, `.${kept}`]);
}
