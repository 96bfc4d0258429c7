import type { Figure } from "../domain/figure.ts";
import { indicatorOf } from "../domain/indicator.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";

/** An indicator that a model proposes for a figure that the rules left open. */
export interface Proposal {
  readonly figureId: string;
  /** The words around the figure, as the model copied them. */
  readonly quote: string;
  /** The figure as the model copied it. */
  readonly value: string;
  readonly indicator: string;
}

export interface Aligned {
  /** The figures of the report, the accepted ones with their indicator. */
  readonly figures: readonly Figure[];
  readonly accepted: readonly string[];
  /** Chinese reason by proposal. */
  readonly refused: readonly { readonly proposal: Proposal; readonly reason: string }[];
}

/**
 * Takes over proposals whose words and value stand in the text; there is no fuzzy grounding. What a
 * rule has bound stays as it is, and a fact that the rules know is told by no second figure.
 */
export function aligned(report: Report, proposals: readonly Proposal[]): Aligned {
  const bound = new Map<string, Figure>();
  const known = new Set(report.figures.map((figure) => factKey(figure, report)));
  const refused: { proposal: Proposal; reason: string }[] = [];
  for (const proposal of proposals) {
    const figure = report.figures.find(({ id }) => id === proposal.figureId);
    const reason =
      figure === undefined || bound.has(figure.id)
        ? "没有这个数据，或已经提议过"
        : refusalOf(proposal, figure, report, known);
    if (reason !== null || figure === undefined) {
      refused.push({ proposal, reason: reason ?? "" });
      continue;
    }
    const taken: Figure = { ...figure, indicator: proposal.indicator, proposedBy: "model" };
    bound.set(figure.id, taken);
    known.add(factKey(taken, report));
  }
  const figures = report.figures.map((figure) => bound.get(figure.id) ?? figure);
  return { figures, accepted: [...bound.keys()], refused };
}

function factKey({ indicator, year }: Figure, report: Report): string {
  return `${indicator ?? ""}@${year ?? report.year ?? ""}`;
}

function refusalOf(
  { quote, value, indicator }: Proposal,
  figure: Figure,
  report: Report,
  known: ReadonlySet<string>,
): string | null {
  const meant = indicatorOf(indicator);
  if (figure.indicator !== null) return "规则已经定下指标";
  if (meant === undefined) return "指标词典中没有这个标识";
  if (meant.kind !== figure.kind) return "数据的种类与指标不符";
  if (figure.candidates.some((each) => each.indicator === indicator)) return "规则已经否定这个指标";
  if (fold(value) !== fold(figure.quote)) return "抄下的数据与原文不同";
  const sentence = fold(
    report.document.flow.text.slice(figure.sentence.start, figure.sentence.end),
  );
  const words = fold(quote);
  if (!words.includes(fold(value)) || words.length <= fold(value).length) return "没有抄下前后的话";
  if (!sentence.includes(words)) return "抄下的话不在原文里";
  if (!speaksOf(sentence, meant)) return "这句话没有说到这个指标";
  if (known.has(factKey({ ...figure, indicator }, report))) return "这个指标已有规则认定的数据";
  return null;
}

const enough = 4;

/** The sentence has a name of the indicator, or four characters of one in a row. */
function speaksOf(sentence: string, { name, aliases }: Indicator): boolean {
  return [name, ...aliases].some((each) => {
    if (each.length >= 3 && sentence.includes(each)) return true;
    return Array.from({ length: Math.max(0, each.length - enough + 1) }, (_, at) =>
      each.slice(at, at + enough),
    ).some((run) => sentence.includes(run));
  });
}

/** Full-width digits and blanks make no difference; everything else does. */
function fold(words: string): string {
  return words
    .replaceAll(/[\s\u3000]/g, "")
    .replaceAll(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
