import type { Block } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { nounIn } from "../wording/noun-class.ts";
import type { Scene } from "../wording/scene.ts";

/** A numbered list whose table is lost: what its head names and where the names stand in the source. */
export interface LineList {
  /** In `Document.blocks`. */
  readonly block: number;
  readonly title: string;
  readonly names: readonly Span[];
}

const head = /^序号\s*(\S{2,20})$/;
const line = /^(\d{1,3})[\s\u3000、.．]+(?=\S)/;

/** Lines numbered 1, 2, 3 … under 序号 and one name: what PDF and pasted text leave of a list of two columns. */
export function lineLists(scene: Scene): readonly LineList[] {
  const { blocks } = scene.report.document;
  return blocks.flatMap((block, index) => {
    const title = block.kind === "paragraph" ? head.exec(wordsOf(scene, block))?.[1] : undefined;
    if (title === undefined || nounIn(title) === null) return [];
    const names: Span[] = [];
    for (const next of blocks.slice(index + 1)) {
      const match = next.kind === "paragraph" ? line.exec(wordsOf(scene, next)) : null;
      if (match?.[1] !== String(names.length + 1)) break;
      names.push({ start: next.span.start + match[0].length, end: next.span.end });
    }
    return names.length < 2 ? [] : [{ block: index, title, names }];
  });
}

function wordsOf({ report }: Scene, { span }: Block): string {
  return report.document.text.slice(span.start, span.end).trimEnd();
}
