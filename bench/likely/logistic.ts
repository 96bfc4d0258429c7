/** One claim of training: the cues of each candidate and of none, and which are right. */
export interface Choice {
  /** The last option is that none of them is meant. */
  readonly options: readonly (readonly string[])[];
  readonly right: readonly number[];
}

export type Line = ReadonlyMap<string, number>;

/** A cue that fewer options have says too little to be learned. */
const leastSeen = 10;
const rounds = 300;
const pace = 0.05;
const memory = { slope: 0.9, square: 0.99 } as const;

/**
 * Conditional logistic regression: the cues of an option add up to its score, and the options of a claim
 * share one whole by the exponentials of their scores. Full-batch Adam with a pull towards 0 (`pull`, the
 * L2 penalty on a weight, in claims), so that rare cues stay small; the rarest are left out. The same choices
 * give the same line.
 */
export function fitted(choices: readonly Choice[], pull: number): Line {
  const names = namesIn(choices);
  const index = new Map(names.map((name, at) => [name, at]));
  const table = choices.map(({ options, right }) => ({
    options: options.map((cues) => Uint32Array.from(cues.flatMap((cue) => index.get(cue) ?? []))),
    right: new Set(right),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slopes = Float64Array.from(weights, (weight) => pull * weight);
    for (const { options, right } of table) {
      const scores = options.map((cues) => cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), 0));
      const shares = sharesOf(scores);
      const hit = shares.reduce((sum, share, at) => (right.has(at) ? sum + share : sum), 0);
      for (const [at, cues] of options.entries()) {
        const share = shares[at] ?? 0;
        const off = share - (right.has(at) ? share / Math.max(hit, 1e-12) : 0);
        for (const cue of cues) slopes[cue] = (slopes[cue] ?? 0) + off;
      }
    }
    for (let cue = 0; cue < weights.length; cue += 1) {
      const slope = slopes[cue] ?? 0;
      mean[cue] = memory.slope * (mean[cue] ?? 0) + (1 - memory.slope) * slope;
      square[cue] = memory.square * (square[cue] ?? 0) + (1 - memory.square) * slope * slope;
      const steady = (mean[cue] ?? 0) / (1 - memory.slope ** round);
      const spread = (square[cue] ?? 0) / (1 - memory.square ** round);
      weights[cue] = (weights[cue] ?? 0) - (pace * steady) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function namesIn(choices: readonly Choice[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const cue of choices.flatMap(({ options }) => options.flat()))
    seen.set(cue, (seen.get(cue) ?? 0) + 1);
  return [...seen].flatMap(([cue, count]) => (count < leastSeen ? [] : [cue])).toSorted();
}

function sharesOf(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** The chance of every option. */
export function chances(line: Line, options: readonly (readonly string[])[]): readonly number[] {
  return sharesOf(options.map((cues) => cues.reduce((sum, cue) => sum + (line.get(cue) ?? 0), 0)));
}
