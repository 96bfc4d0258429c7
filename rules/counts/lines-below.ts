import { writtenAt, exactly } from "../wording/written.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

/** Between the noun and the colon only that they follow: 三个方向，情况如下：. */
const leads =
  /^[^。；;：:，,的对经]{0,10}(?:[，,]?(?:具体|主要|有关)?(?:情况|内容|做法|表现|安排)?(?:如下|是|为))?[：:]\s*$/;
/** 对3个部门检查: these are looked at, not listed. */
const handled = /(?:对|就|涉及|现将)$/;
const most = 12;

/** 分为四个方向，情况如下： and paragraphs under it that end with ；, the last with 。. */
export function linesBelow(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, end } = word;
  if (!leads.test(line.text.slice(end)) || handled.test(line.text.slice(0, start))) return null;
  const { blocks, flow } = scene.report.document;
  const items = [];
  for (const { kind, flow: place } of blocks.slice(line.block + 1, line.block + 1 + most)) {
    const text = flow.text.slice(place.start, place.end).trimEnd();
    if (kind !== "paragraph" || !/[；;。]$/.test(text)) return null;
    // （一）…: numbered points are counted where they are numbered.
    if (
      /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是|[①-⑨])/.test(text)
    )
      return null;
    items.push(
      writtenAt(
        scene.report,
        { start: place.start, end: place.start + text.length },
        "列举项",
        exactly("1", "个"),
      ),
    );
    if (text.endsWith("。")) break;
  }
  if (items.length < 2) return null;
  return { word, items, doubt: isNear(word, items) ? null : "下面各段未必就是所数的各项" };
}
