import { offerBound, offersOf } from "../../../rules/rates/vicinity-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** So many of the pairs near a rate are told. */
const most = 3;

/**
 * The pairs near each rate of a marked text, the best first: `处置率96.9%＝93次÷96次` or, of what was kept, `＝（83份－12份）÷83份`;
 * behind it 连 where words tie both to the rate, 定 where nothing else can be meant, and how far apart they stand.
 */
export function offersTold(text: string): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  return scene.mentions
    .filter(({ figure }) => figure.quantity.dimension === "ratio")
    .flatMap((rate) => offersOf(rate, scene).slice(0, most))
    .map((offer) => {
      const { formula, evidence, binding } = offerBound(offer);
      const quotes = evidence.map(({ quote }) => quote);
      const [a = "", b = ""] = formula.args.map((place) => quotes[place] ?? "");
      const quotient = formula.name === "rest" ? `（${a}－${b}）÷${a}` : `${a}÷${b}`;
      const claim = evidence[formula.claim];
      const tie = offer.sure ? "定" : offer.tied ? "连" : "";
      const far = binding === "sentence" ? "" : ` ${binding}`;
      return `${claim?.role ?? ""}${claim?.quote ?? ""}${formula.sign}${quotient}${tie}${far}`;
    });
}

/** What a reader is told of the best pair near each rate: `处置率＝处置÷监控预警`. */
export function bestNamed(text: string): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  return scene.mentions
    .flatMap((rate) => offersOf(rate, scene).slice(0, 1))
    .map((offer) => offerBound(offer).text);
}
