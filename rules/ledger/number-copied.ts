import { copiedBeside } from "../repeats/copied-beside.ts";
import { printedText } from "../wording/number-text.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { roleName } from "../wording/mention-match.ts";
import { defineRule } from "../rule.ts";
import { unreadable } from "../wording/written.ts";

export interface Copy {
  readonly quote: string;
  readonly name: string;
  readonly other: string;
}

export const numberCopied = defineRule<{ copied: Copy }>({
  id: "K02",
  name: "疑似抄重",
  about:
    "同一段中两个不同的数，位数较长而数字完全相同，其中至少一个又与文中别的数对不上，疑似照抄了相邻的数；一律只作警告。",
  version: "1.0.0",
  severity: "warning",
  phase: "relations",
  messages: {
    copied: (d) =>
      `${d.name}${d.quote}与同段的${d.other}数字完全相同，而又没有别的数可以印证它，疑似照抄了相邻的数。`,
  },
  *check({ scene, judged }) {
    for (const { suspect, other } of copiedBeside(scene, judged)) {
      const name = roleName(suspect, "此处");
      const called = roleName(other, "数");
      const data = {
        quote: printedText(suspect.figure.quote),
        name,
        other: called === name ? `另一处${called}` : called,
      };
      const evidence = [evidenceOf(name, suspect), evidenceOf(data.other, other)] as const;
      yield unreadable("copied", data, evidence, {
        title: "两个不同的数完全相同",
        suggestion: "请对照原始资料核对这两个数；确属相同的，可不改。",
        text: "两个数各有所指",
      });
    }
  },
});
