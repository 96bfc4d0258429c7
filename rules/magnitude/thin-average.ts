import type { Mention, Scene } from "../wording/scene.ts";
import { leading } from "../wording/scene.ts";
import { amountsBySize, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

/** No project or policy is budgeted with less, in yuan. */
const least = 5000;
const fewest = 3;
const money =
  /(?:涉及|申报|申请|送[评审]|评价|评审|监控|管理|预算|绩效)[^，,。；;]{0,6}(?:资金|金额|预算|支出)[^，,。；;]{0,3}$/;

/** 1039个项目，涉及资金21.75万元: 209 yuan for each. */
export function thinAverages(scene: Scene): readonly OddAmount[] {
  return amountsBySize(scene).flatMap((amount) => {
    const count = amount.scope.mentions[amount.place - 1];
    if (count === undefined || !isOfObjects(count) || amount.scope.isRow) return [];
    const number = Number(count.figure.value);
    if (number < fewest || yuanOf(amount) >= least * number) return [];
    return money.test(leading(amount, 18)) ? [{ amount, peer: count }] : [];
  });
}

function isOfObjects({ figure }: Mention): boolean {
  return figure.kind === "count" && /^[个项家份]$/.test(figure.quantity.unit ?? "");
}
