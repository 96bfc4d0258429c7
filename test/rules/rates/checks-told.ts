import { checkRate } from "../../../rules/rates/rate-check.ts";
import { rateCases } from "../../../rules/rates/rate-binding.ts";
import { columnShares } from "../../../rules/tables/share-column.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Severity } from "../../../domain/finding.ts";
import { reportFrom } from "../../helpers/report.ts";

/**
 * What is said of each rate of a marked text: `pass 3个 5个 60%`, `error 率不符：26个 50个 51%`, or behind `？` why it is not
 * judged and of which figures in which roles.
 */
export function checksTold(text: string, ceiling?: Severity): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  return [...rateCases(scene), ...columnShares(scene)].map((told) => {
    const beside = scene.byBlock.get(told.rate.figure.block) ?? [];
    const check = checkRate(told, {
      title: "率不符",
      beside,
      ...(ceiling === undefined ? {} : { ceiling }),
    });
    const quotes = check.evidence.map(({ quote }) => quote).join(" ");
    if (check.verdict === "held") return `pass ${quotes}`;
    if (check.verdict === "broken") return `${check.severity ?? ""} ${check.title}：${quotes}`;
    const roles = check.evidence.map(({ role, quote }) => `${role}${quote}`).join(" ");
    return `？${check.outcome} ${check.reason}：${roles}`;
  });
}
