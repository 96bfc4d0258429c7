import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding, Receipt, Severity } from "../../domain/finding.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";
import { replay } from "../../rules/findings/replay.ts";

const folder = new URL("../../../shared/reports/", import.meta.url);
const missing = !existsSync(folder);

interface Outcome {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

async function check(name: string, change: (text: string) => string = String): Promise<Outcome> {
  const text = change(readFileSync(new URL(`${name}.txt`, folder), "utf8"));
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport(name, document, notices)]);
}

const names = ["dachuan-2024", "jiashi-2024", "lieshan-2024", "luxian-2023"];

interface Told {
  readonly name: string;
  readonly ruleId: string;
  readonly outcome: Receipt["outcome"];
  readonly statement: string;
}

const told: readonly Told[] = [
  {
    name: "luxian-2023",
    ruleId: "R02",
    outcome: "pass",
    statement: "546.18万元÷4755.05万元＝11.49%，算得11.486%（11.4862%～11.4864%），一致",
  },
  {
    name: "lieshan-2024",
    ruleId: "R04",
    outcome: "pass",
    statement: "11个÷54家＝20%，算得20.37%，一致；由11个和该比率推得总数在54～56之间",
  },
  {
    name: "jiashi-2024",
    ruleId: "S01",
    outcome: "pass",
    statement: "1个＋4个＋1个＋0个＋0个＋0个＝6个，算得6个，一致",
  },
  { name: "jiashi-2024", ruleId: "L01", outcome: "pass", statement: "列出6项，与6个一致" },
  {
    name: "dachuan-2024",
    ruleId: "R02",
    outcome: "insufficient",
    statement: "缺少送审金额，评减率无法复算",
  },
];

interface Change {
  readonly name: string;
  readonly from: RegExp;
  readonly to: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** Quotes of the operands, blanks left out, in text order. */
  readonly quotes: readonly string[];
  readonly says: string;
}

const changes: readonly Change[] = [
  {
    name: "luxian-2023",
    from: /11\.49%/,
    to: "11.94%",
    ruleId: "R02",
    severity: "error",
    quotes: ["4755.05万元", "546.18万元", "11.94%"],
    says: "数字对调，11.94%→11.49%",
  },
  {
    name: "luxian-2023",
    from: /评减 546\.18/,
    to: "评减 564.18",
    ruleId: "R02",
    severity: "error",
    quotes: ["4755.05万元", "564.18万元", "11.49%"],
    says: "最可能：数字对调，564.18万元→546.18万元",
  },
  {
    name: "luxian-2023",
    from: /546\.18 万元/,
    to: "546.18 元",
    ruleId: "U02",
    severity: "error",
    quotes: ["4755.05万元", "546.18元", "11.49%"],
    says: "把546.18元改为546.18万元就成立",
  },
  {
    name: "luxian-2023",
    from: /2023 年，我县对/,
    to: "2022 年，我县对",
    ruleId: "T01",
    severity: "warning",
    quotes: ["2022年"],
    says: "本报告年度为2023年",
  },
  {
    name: "lieshan-2024",
    from: /抽查比例20%/,
    to: "抽查比例30%",
    ruleId: "R04",
    severity: "warning",
    quotes: ["54家", "11个", "30%"],
    says: "取自不同段落",
  },
  {
    name: "lieshan-2024",
    from: /压减资金2090\.55/,
    to: "压减资金20905.5",
    ruleId: "P01",
    severity: "error",
    quotes: ["16904.55万元", "20905.5万元"],
    says: "超出4000.95万元",
  },
  {
    name: "jiashi-2024",
    from: /财政政策评价 4 个/,
    to: "财政政策评价 5 个",
    ruleId: "S01",
    severity: "error",
    quotes: ["6个", "1个", "5个", "1个", "0个", "0个", "0个"],
    says: "相差1个",
  },
  {
    name: "jiashi-2024",
    from: /选取 6 个评价对象/,
    to: "选取 9 个评价对象",
    ruleId: "S01",
    severity: "error",
    quotes: ["9个", "1个", "4个", "1个", "0个", "0个", "0个"],
    says: "合起来是6个，相差3个",
  },
  {
    name: "dachuan-2024",
    from: /及资金 12427 万元/,
    to: "及资金 12427 亿元",
    ruleId: "P01",
    severity: "warning",
    quotes: ["1252296万元", "12427亿元"],
    says: "部分不应大于整体",
  },
];

describe.skipIf(missing)(
  "the four real reports (skipped where ../shared/reports is not there)",
  () => {
    test.for(names)("%s has no error, and every finding replays", async (name) => {
      const { findings } = await check(name);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      for (const finding of findings) {
        expect(replay(structuredClone(finding))).toMatchObject({
          verdict: finding.verdict,
          explainedBy: finding.explainedBy,
        });
      }
    });

    test.for(told)("$name, $ruleId: $statement", async ({ name, ruleId, outcome, statement }) => {
      const { receipts } = await check(name);
      expect(receipts).toContainEqual(expect.objectContaining({ ruleId, outcome, statement }));
    });

    test("warnings and hints are these and no others", async () => {
      const all = await Promise.all(names.map((name) => check(name)));
      const brief = all.map(({ findings }) =>
        findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      );
      expect(brief).toEqual([
        ["D01 hint"],
        ["D02 hint", "T01 hint"].toSorted().toReversed(),
        ["R04 hint", "D02 hint"],
        ["P03 warning"],
      ]);
    });

    test.for(changes)("$name with $to: $ruleId", async ({ name, from, to, ...expected }) => {
      const { findings } = await check(name, (text) => {
        expect(text).toMatch(from);
        return text.replace(from, to);
      });
      const finding = findings.find(
        ({ ruleId, severity }) => ruleId === expected.ruleId && severity === expected.severity,
      );
      const quotes = finding?.operands
        .toSorted((a, b) => a.start - b.start)
        .map(({ quote }) => quote.replace(/\s/g, ""));
      expect(quotes).toEqual(expected.quotes);
      expect(finding?.message).toContain(expected.says);
    });
  },
);
