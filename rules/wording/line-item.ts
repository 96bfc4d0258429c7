import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** Marks of lines that list; （一） heads a section, and its numbers are those of the whole. */
const marks: readonly RegExp[] = [
  /^\s*\d{1,2}\s*[.．、]/,
  /^\s*[（(]\d{1,2}[）)]/,
  /^\s*[①-⑳]/,
  /^\s*(?:——|—|－|·|●)/,
];
/** Longer lines tell more than one item. */
const longest = 90;

const styles = perScene(({ report: { document } }: Scene): readonly number[] =>
  document.blocks.map(({ kind, flow }) => {
    const text = document.flow.text.slice(flow.start, flow.end);
    return kind === "paragraph" && text.length <= longest
      ? marks.findIndex((mark) => mark.test(text))
      : -1;
  }),
);

/** （3）农村道路等7个项目，…；: a number in one of several lines that list tells of that line alone. */
export function isInLineOfList(scene: Scene, { figure }: Mention): boolean {
  const known = styles(scene);
  const own = known[figure.block] ?? -1;
  return own >= 0 && [known[figure.block - 1], known[figure.block + 1]].includes(own);
}
