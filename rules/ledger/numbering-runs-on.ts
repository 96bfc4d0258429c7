import { ordinalMarks } from "../counts/ordinal-marks.ts";
import type { OrdinalMark } from "../counts/ordinal-marks.ts";
import { abstain } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import type { Report } from "../../domain/report.ts";
import { writtenAt } from "../wording/written.ts";

export interface Jump {
  readonly previous: string;
  readonly next: string;
  readonly repeated: boolean;
}

export const numberingRunsOn = defineRule<{ jump: Jump }>({
  id: "L02",
  name: "序号连续",
  about: "同一级序号应从一起依次连续，不跳号、不重号。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    jump: (d) =>
      d.repeated
        ? `序号“${d.next}”在同一级出现了两次，序号重复。`
        : `序号“${d.previous}”之后是“${d.next}”，序号不连续，疑似漏项或漏改序号。`,
  },
  *check({ report }) {
    const open = new Map<number, OrdinalMark>();
    const runs: OrdinalMark[] = [];
    for (const mark of ordinalMarks(report.document)) {
      const previous = open.get(mark.level);
      // An outer number closes the lists inside the item before it.
      for (const level of open.keys()) if (level > mark.level) open.delete(level);
      open.set(mark.level, mark);
      // Nothing says where a list that opens in the middle began: excerpts do.
      if (previous === undefined || mark.number === 1) continue;
      if (mark.number === previous.number + 1) runs.push(mark);
      else yield jumpOf(report, previous, mark);
    }
    const [first, ...rest] = runs;
    if (first === undefined) return;
    yield {
      verdict: "held",
      evidence: [
        evidenceOf(report, first),
        ...rest.slice(-1).map((mark) => evidenceOf(report, mark)),
      ],
      judged: null,
      statement: `${String(runs.length)}处序号与前一个相连`,
    };
  },
});

function evidenceOf(report: Report, { flow }: OrdinalMark): Evidence {
  return writtenAt(report, flow, "序号");
}

function jumpOf(report: Report, from: OrdinalMark, to: OrdinalMark): Check<{ jump: Jump }> {
  const evidence = [evidenceOf(report, from), evidenceOf(report, to)] as const;
  const [previous, next] = [plain(evidence[0]), plain(evidence[1])] as const;
  // A list that counts back is another list that starts in the middle.
  if (to.number < from.number) {
    return abstain("ambiguous", `“${previous}”之后又有“${next}”，可能是另一组序号`, evidence);
  }
  const words = { previous, next, repeated: to.number === from.number };
  return {
    verdict: "broken",
    messageId: "jump",
    evidence,
    judged: null,
    title: words.repeated ? "序号重复" : "序号不连续",
    suggestion: "请核对序号，并核对是否漏了内容。",
    verdictOverride: "conflict",
    relation: {
      text: "后一序号＝前一序号＋1",
      formula: "next(0)=1",
      substituted: `${words.previous}→${words.next}`,
    },
    data: words,
  };
}

function plain({ quote }: Evidence): string {
  return quote.replace(/\s/g, "");
}
