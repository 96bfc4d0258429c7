import { periodSums } from "../../../rules/years/period-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What the periods of a marked text add up to: `上半年＝一季度＋二季度 sentence：上半年24亿元＝一季度10亿元＋二季度14亿元`. */
export function periodsTold(text: string): readonly string[] {
  return periodSums(sceneOf(reportFrom(text))).map(
    ({ formula, evidence, text: words, binding }) => {
      const told = evidence.map(({ role, quote }) => `${role}${quote}`);
      const items = formula.args.map((at) => told[at] ?? "?").join("＋");
      const total = told[formula.claim] ?? "?";
      return `${words} ${formula.name} ${binding}：${total}${formula.sign}${items}`;
    },
  );
}
