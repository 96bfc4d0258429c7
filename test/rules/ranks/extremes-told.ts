import { extremesOf } from "../../../rules/ranks/extreme-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What a marked text says of a whole list, of which items, in which roles: `所列数大于最高值：各项≤最高值（得分、最高值）86.4分<=91.2分`. */
export function extremesTold(text: string): readonly string[] {
  return extremesOf(sceneOf(reportFrom(text))).map(({ title, items }) => {
    const told = items.map(({ formula, evidence }) => {
      const [left, right] = [...formula.args, formula.claim].map((at) => evidence[at]?.quote ?? "");
      return `${left ?? ""}${formula.sign}${right ?? ""}`;
    });
    const last = items.at(-1);
    const roles = last?.evidence.map(({ role }) => role).join("、") ?? "";
    const how = `${last?.formula.name ?? ""} ${last?.binding ?? ""}`;
    return `${title}：${last?.text ?? ""}（${roles}）${told.join(" ")} ${how}`;
  });
}
