import { printedValue } from "../../domain/reading.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";

/** Words by which an amount is told of all of them, or of the year. */
const ofAll = /年|共|合计|总|全[县市区省]|累计|预[计算]|可|支出|资金|财政/;

/** 每路年租金由2160元降到1980元，年节约68.40万元: by how much the price of one fell is not what is saved of all of them. */
export function isSavedOfAll(by: Mention, values: readonly Mention[]): boolean {
  if (by.figure.quantity.dimension !== "money" || isPrice(by)) return false;
  if (!values.some(isPrice) || !ofAll.test(plain(by.before))) return false;
  return values.every((value) => moneyOf(by) > moneyOf(value));
}

function moneyOf({ figure }: Mention): number {
  return printedValue(figure.quantity).valueOf();
}
