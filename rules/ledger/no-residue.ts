import { residues } from "../wording/residue.ts";
import { defineRule } from "../rule.ts";
import type { Evidence } from "../rule.ts";

export interface Residue {
  readonly quote: string;
  readonly kind: string;
  readonly times: number;
}

export const noResidue = defineRule<{ residue: Residue }>({
  id: "D02",
  name: "模板、占位和格式残留",
  about: "正文不应留有占位符、未填的空、书签、公式错误和标记语言的符号。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    residue: (d) => `文中有${d.kind}“${d.quote}”${d.times > 1 ? `，共${String(d.times)}处` : ""}。`,
  },
  *check({ report }) {
    const { text, id } = report.document;
    const marks = residues(text).map(({ span, kind }): Evidence => {
      return {
        role: kind,
        documentId: id,
        span,
        quote: text.slice(span.start, span.end),
        figure: null,
      };
    });
    const groups = Map.groupBy(marks, (mark) => `${mark.role}\n${mark.quote}`);
    for (const [first, ...rest] of groups.values()) {
      if (first === undefined) continue;
      yield {
        verdict: "broken",
        messageId: "residue",
        evidence: [first, ...rest],
        judged: null,
        title: first.role,
        suggestion: "请补全或删去。",
        relation: { text: "正文没有残留", formula: "residue(0)", substituted: first.quote },
        verdictOverride: "conflict",
        data: { quote: first.quote, kind: first.role, times: rest.length + 1 },
      };
    }
  },
});
