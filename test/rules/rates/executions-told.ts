import { executionBound, executionCases } from "../../../rules/rates/execution-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/**
 * Each rate of completion of a marked text with the base that its words name: `完成率70%＝完成数2亿元÷调整后预算9亿元`, before a number
 * what its words make of it (approx, at_most), behind it the budgets that a writer could have divided by, and 默认 where the
 * words name no base.
 */
export function executionsTold(text: string): readonly string[] {
  return executionCases(sceneOf(reportFrom(text))).map((told) => {
    const { evidence, text: words, binding } = executionBound(told);
    const [part, whole, rate] = evidence.map(
      ({ role, quote, figure }) =>
        `${role}${figure?.quantity.qualifier === "exact" ? "" : `${figure?.quantity.qualifier ?? "?"} `}${quote}`,
    );
    const others = told.others.map(({ figure }) => figure.quote).join("、");
    const far = binding === "sentence" ? "" : ` ${binding}`;
    return `${rate ?? ""}＝${part ?? ""}÷${whole ?? ""}${others === "" ? "" : `，不是${others}`}${told.named ? "" : "（默认）"}${far} ${words}`;
  });
}
