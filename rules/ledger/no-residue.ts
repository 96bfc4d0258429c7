import { residues } from "../residue.ts";
import { defineRule } from "../rule.ts";

export interface Residue {
  readonly quote: string;
  readonly kind: string;
}

export const noResidue = defineRule<{ residue: Residue }>({
  id: "D02",
  name: "模板、占位和格式残留",
  about: "正文不应留有占位符、未填的空、书签、公式错误和标记语言的符号。",
  version: "1.0.0",
  severity: "hint",
  messages: { residue: (d) => `文中有${d.kind}“${d.quote}”。` },
  *check({ report }) {
    const { text, id } = report.document;
    for (const { span, kind } of residues(text)) {
      const quote = text.slice(span.start, span.end);
      yield {
        verdict: "broken",
        messageId: "residue",
        evidence: [{ role: kind, documentId: id, span, quote, figure: null }],
        judged: null,
        title: kind,
        suggestion: "请补全或删去。",
        relation: { text: "正文没有残留", formula: "residue(0)", substituted: quote },
        verdictOverride: "conflict",
        data: { quote, kind },
      };
    }
  },
});
