import { checkedItems } from "../subsets/checked-items.ts";
import { checkedUnits } from "../subsets/checked-units.ts";
import type { RateCase } from "./rate-binding.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Scene } from "../wording/scene.ts";

/** 抽查14个单位，抽查比例20.9%: where the sentence tells no base, all of the units or items are it. */
export function drawnFrom(told: RateCase, scene: Scene): RateCase {
  if (told.ruleId !== "R04" || told.bounds.some(({ binding }) => binding === "sentence"))
    return told;
  const units = checkedUnits(told.rate, scene);
  const found = units ?? checkedItems(told.rate, scene);
  if (found === null) return told;
  const { part, whole } = found;
  const role = units === null ? "总数" : "单位总数";
  const bounds = [
    boundOf(rateFormulas.share, ["抽查数", part], [role, whole], told.rate, told.name),
  ];
  // Told a sentence before, the units need not be those that the rate is of.
  const settled = units !== null && part.scope === told.rate.scope;
  return { ...told, part, whole, bounds, settled };
}

/** 抽取30家部门的240个项目复核，…。抽查部门占比31.9%: a share that names the units only is of all of them. */
export function ofChecked(told: RateCase, scene: Scene): RateCase {
  if (told.bounds.length > 0 || told.part !== null) return told;
  const found = checkedUnits(told.rate, scene);
  if (found === null) return told;
  const { part, whole } = found;
  const bounds = [
    boundOf(rateFormulas.share, ["抽查数", part], ["单位总数", whole], told.rate, told.name),
  ];
  return { ...told, part, whole, bounds };
}
