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

/** The nearest earlier amount that is called like the lines: 评价资金总额 for lines of 评价资金. */
function totalOf(scene: Scene, parts: readonly Mention[]): Listing | null {
  const [first] = parts;
  const label = first?.before.replace(/[\d\s]/g, "") ?? "";
  if (
    first === undefined ||
    label.length < 2 ||
    parts.some(({ before }) => before !== first.before)
  ) {
    return null;
  }
  const total = scene.mentions.findLast(
    ({ figure, before }) =>
      figure.kind === "amount" &&
      figure.flow.end <= first.figure.flow.start &&
      figure.status === first.figure.status &&
      before.includes(label),
  );
  return total === undefined ? null : { total, parts, closed: false, firm: false };
}
