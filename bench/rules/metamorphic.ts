import type { Finding } from "../../domain/finding.ts";
import { readText, run } from "./engine.ts";
import type { Run } from "./engine.ts";
import type { Ground } from "./ground.ts";

/** A change of a report that leaves every figure and every statement as true as it was. */
export interface Variation {
  readonly name: string;
  readonly vary: (text: string, ground: Ground) => string;
}

const lineWidth = 34;

function paragraphs(text: string, change: (line: string, index: number) => string): string {
  return text
    .split("\n")
    .map((line, index) => (line.includes("\t") || line.trim() === "" ? line : change(line, index)))
    .join("\n");
}

/** Hard wraps in the middle of sentences, a blank line after each paragraph. */
function wrap(text: string, foot: string): string {
  return paragraphs(text, (line) => {
    const pieces = line.match(new RegExp(`.{1,${String(lineWidth)}}`, "gu")) ?? [line];
    const middle = Math.floor(pieces.length / 2);
    const joined = pieces.map((piece, at) =>
      at === middle && at > 0 && foot !== "" && pieces.length > 3 ? `${foot}\n${piece}` : piece,
    );
    return `${joined.join("\n")}\n`;
  });
}

const limits = [
  "对执行率低于50%的项目予以通报。",
  "新增支出500万元（含）以上的项目须先行评估。",
  "评价得分90分以上的为优。",
];
const papers = ["根据《全面实施预算绩效管理办法》（绩财〔2019〕27号）要求，", "按照省财政厅部署，"];

function thresholds(text: string): string {
  return paragraphs(text, (line, index) =>
    line.length > 60 && line.endsWith("。") ? line + (limits[index % limits.length] ?? "") : line,
  );
}

function documentNumbers(text: string): string {
  return paragraphs(text, (line, index) =>
    line.length > 60 && /^[\u4e00-\u9fff]/u.test(line) && !/^[（(一二三四五六七八九十]/u.test(line)
      ? (papers[index % papers.length] ?? "") + line
      : line,
  );
}

function synonyms(text: string): string {
  return text
    .replaceAll("共计", "合计")
    .replaceAll("总计", "共计")
    .replaceAll(/(?<=[，、；。])(?:一共|共)(?=\s?\d)/g, "共计")
    .replaceAll(/(?<=[\u4e00-\u9fff])达到(?=\s?\d)/gu, "达")
    .replaceAll("其中：", "其中，");
}

function wideDigits(text: string): string {
  return text.replaceAll(/[\d%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function thousands(text: string): string {
  return text.replaceAll(/(?<![\d.,，年第〔])\d{4,}(?=(?:\.\d+)?\s*(?:万元|个|条|人))/g, (digits) =>
    digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ","),
  );
}

/** Two neighbouring addends of a sum change places, with their nouns. */
function reorder(text: string, ground: Ground): string {
  let result = text;
  for (const { type, figures } of ground.constraints) {
    if (type !== "sum" || figures.length < 4) continue;
    const quotes = figures.slice(0, 3).map((slot) => ground.gold.figures[slot]?.quote ?? "");
    const [, second = "", third = ""] = quotes.map((quote) =>
      quote.replaceAll(/[.*+?()[\]\\^$|{}]/g, "\\$&"),
    );
    const pair = new RegExp(
      `(?<=[、，；]\\s?)([\\u4e00-\\u9fff“”]{2,16}${second})([、，；])([\\u4e00-\\u9fff“”]{2,16}${third})(?=[、，；。])`,
      "u",
    );
    const at = pair.exec(result);
    // A list that another one follows item by item keeps its order.
    const goesOn = /^[^。；]*(?:分别|依次)/.test(
      result.slice((at?.index ?? 0) + (at?.[0].length ?? 0)),
    );
    if (at !== null && !goesOn && !/其中|分别|以及|合计|共/.test(at[0]))
      result = result.replace(pair, "$3$2$1");
  }
  return result;
}

export const variations: readonly Variation[] = [
  { name: "as flowing text", vary: (text) => text },
  { name: "wrapped lines", vary: (text) => wrap(text, "") },
  { name: "page footers", vary: (text) => wrap(text, "— 3 —") },
  { name: "further limits", vary: thresholds },
  { name: "document numbers", vary: documentNumbers },
  { name: "synonyms", vary: synonyms },
  { name: "full-width digits", vary: wideDigits },
  { name: "thousands separators", vary: thousands },
  { name: "reordered items", vary: reorder },
];

/** What a variation changed in what the product says. */
export interface Varied {
  /** Findings that the report as it is does not have, by rule and quotes. */
  readonly fresh: readonly Finding[];
  /** Relations that pass in it. */
  readonly passes: number;
}

export async function varied(ground: Ground, baseline: Run, { vary }: Variation): Promise<Varied> {
  const { document, name } = ground.gold;
  const said = run(name, await readText(vary(document.flow.text, ground)));
  const known = new Set(baseline.findings.map(wordKey));
  return {
    fresh: said.findings.filter((each) => !known.has(wordKey(each))),
    passes: passesOf(said),
  };
}

export function passesOf({ receipts }: Run): number {
  return receipts.filter(({ outcome }) => outcome === "pass").length;
}

function wordKey({ ruleId, operands }: Finding): string {
  const quotes = operands.map(({ quote }) => quote.normalize("NFKC").replaceAll(/[\s,]/g, ""));
  return `${ruleId} ${quotes.toSorted().join(" ")}`;
}
