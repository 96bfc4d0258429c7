import type { Catalogue, CatalogueEntry } from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { contains } from "../../domain/span.ts";
import { readAgain } from "../../pipeline/assist/read-again.ts";
import type { AdmittedSentence } from "../../rules/draft/admit.ts";
import type { Section } from "../../rules/draft/draft-rule.ts";

/** What a sentence may tell as a number: the figures of the entries that it cites. */
export function citedKeys(ids: readonly string[], { entries, reports }: Catalogue): Set<string> {
  const cited = entries.filter(({ id }) => ids.includes(id));
  return new Set(
    cited.flatMap((entry) => {
      if (entry.kind === "figure") return [keyOf(entry.figure)];
      if (entry.kind === "quotation") {
        const report = reports.find(({ document }) => document.id === entry.quoted.documentId);
        const inside = report?.figures.filter(({ span }) => contains(entry.quoted.span, span));
        return (inside ?? []).map(keyOf);
      }
      return readAlone(entry).map(keyOf);
    }),
  );
}

function readAlone({ text }: CatalogueEntry): readonly Figure[] {
  return readAgain(`推算\n值为${text}。`, null);
}

/** Value, unit and qualifier: what a reader takes from a number. */
export function keyOf({ value, iso, quantity }: Figure): string {
  return [value ?? iso ?? "", quantity.unit ?? "", quantity.qualifier].join("|");
}

const fixed =
  /进一步|下一步|下一年度|下一轮|统一|一律|一般|一致|一体化|逐一|一系列|三级|两级|一级|二级|一是|二是|三是|第三方|双监控|一方面|双公开/g;

/**
 * Everything in the admitted sentences, read as one page, that no cited entry accounts for. It shares
 * the extractors with the gate and nothing else.
 */
export function ungrounded(
  admitted: readonly AdmittedSentence[],
  catalogue: Catalogue,
  { title, headings }: Section,
): readonly string[] {
  const leaks: string[] = [];
  const front = `${[title, ...headings].join("\n")}\n`;
  const figures = readAgain(front + admitted.map(({ text }) => text).join(""), catalogue.year);
  let start = front.length;
  for (const { text, ids, parts } of admitted) {
    const end = start + text.length;
    const known = citedKeys(ids, catalogue);
    for (const figure of figures) {
      if (figure.flow.start < start || figure.flow.start >= end) continue;
      if (!known.has(keyOf(figure))) leaks.push(`${figure.quote} in ${text}`);
    }
    const own = parts.map((part) => (part.kind === "text" ? part.text : "□")).join("");
    const bare = own.replaceAll(fixed, "");
    if (
      /[\p{N}零一二三四五六七八九十百千万亿两半倍成几《》〈〉〔〕]/u.test(
        bare.replaceAll(
          /事成|未成|放在一起|完成|形成|成效|成果|成本|建成|达成|成为|成立|组成/g,
          "",
        ),
      )
    ) {
      leaks.push(`own words: ${own}`);
    }
    start = end;
  }
  return leaks;
}
