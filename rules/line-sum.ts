import type { Listing } from "./list-binding.ts";
import type { Mention, Scene } from "./scene.ts";

const numbering = /^\s*(?:\d{1,2}\s*[.．、]|[（(]\d{1,2}[）)]|[①-⑳])/;

/** Numbered lines with one amount each, and the amount told before them that they should come to. */
export function lineSums(scene: Scene): readonly Listing[] {
  const runs: Mention[][] = [];
  const { blocks, flow } = scene.report.document;
  let last = -2;
  for (const [index, block] of blocks.entries()) {
    const amounts = (scene.byBlock.get(index) ?? []).filter(
      ({ figure }) => figure.kind === "amount",
    );
    const [only] = amounts;
    if (only === undefined || amounts.length > 1 || block.kind !== "paragraph") continue;
    if (!numbering.test(flow.text.slice(block.flow.start, block.flow.end))) continue;
    const run = index === last + 1 ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([only]);
    else run.push(only);
    last = index;
  }
  return runs.filter((run) => run.length > 2).flatMap((parts) => totalOf(scene, parts) ?? []);
}

/** The nearest earlier amount of the same indicator, else the one that the lines do come to. */
function totalOf(scene: Scene, parts: readonly Mention[]): Listing | null {
  const [first] = parts;
  const { indicator, flow, status } = first?.figure ?? {
    indicator: null,
    flow: null,
    status: null,
  };
  if (indicator === null || flow === null) return null;
  const one = parts.every(({ figure }) => figure.indicator === indicator);
  const earlier = (scene.byIndicator.get(indicator) ?? []).filter(
    ({ figure }) => figure.flow.end <= flow.start && figure.status === status,
  );
  const total = earlier.at(-1);
  return total === undefined || !one ? null : { total, parts, closed: false, firm: false };
}
