import type { Report } from "../../domain/report.ts";
import { itemisedIn } from "../counts/item-binding.ts";
import { plainName } from "../findings/replay-words.ts";
import { defineRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { writtenAt } from "../wording/written.ts";

export interface Twice {
  readonly item: string;
  readonly times: number;
}

/** Shorter names (项目, 支出) recur without being the same thing. */
const shortest = 4;

export const itemsDiffer = defineRule<{ twice: Twice }>({
  id: "L04",
  name: "列项重复",
  about: "同一列举中的各项应各不相同。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    twice: (d) =>
      `同一列举中“${d.item}”出现${String(d.times)}次，疑似重复列项；如确为不同年度或不同内容，请在名称中写明。`,
  },
  *check({ report, scene }) {
    const told = new Set<number>();
    for (const items of lists(report, scene)) {
      const fresh = items.filter(({ span }) => !told.has(span.start));
      for (const { span } of items) told.add(span.start);
      if (fresh.length < 2) continue;
      yield checkList(items);
    }
  },
});

/** Lists with a count, titles side by side, and paragraphs that a numbered list is made of. */
function* lists(report: Report, scene: Scene): Generator<readonly Evidence[]> {
  for (const { items } of itemisedIn(scene)) yield items;
  const { document } = report;
  for (const { kind, flow } of document.blocks) {
    if (kind !== "paragraph") continue;
    const line = document.flow.text.slice(flow.start, flow.end);
    for (const run of line.matchAll(/《[^》]+》(?:[、，和及与]?\s*《[^》]+》)+/g)) {
      yield [...run[0].matchAll(/《[^》]+》/g)].map((title) => {
        const start = flow.start + run.index + title.index;
        return writtenAt(report, { start, end: start + title[0].length }, "列举项");
      });
    }
  }
}

function checkList(items: readonly Evidence[]): Check<{ twice: Twice }> {
  const groups = [...Map.groupBy(items, ({ quote }) => plainName(quote)).entries()];
  const repeated = groups.find(([name, group]) => name.length >= shortest && group.length > 1);
  const [first, ...rest] = repeated?.[1] ?? items;
  if (first === undefined)
    return { verdict: "abstained", outcome: "not_applicable", reason: "没有列举项", evidence: [] };
  if (repeated === undefined) {
    return {
      verdict: "held",
      evidence: [first, ...rest],
      judged: null,
      statement: `列出的${String(items.length)}项各不相同`,
    };
  }
  const item = repeated[0];
  return {
    verdict: "broken",
    messageId: "twice",
    evidence: [first, ...rest],
    judged: null,
    title: "列项重复",
    suggestion: "请核对列举的内容和个数。",
    verdictOverride: "conflict",
    relation: { text: "各项互不相同", formula: "differ(0,1)", substituted: `${item}、${item}` },
    data: { item, times: rest.length + 1 },
  };
}
