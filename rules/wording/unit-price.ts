import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { between, leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

const perPiece = /每(?!年|月|季|期|批|轮)[一-龥]{1,4}(?:每[一-龥]{1,3})?$/;
const priced = /每(?!年|月|季|期|批|轮)[一-龥]|单价|单位成本|标准|定额/;

/** 每平方米9.8元, 每公里4.6万元, 原标准2.3元: what one piece costs is no part of what all of it costs. */
export const isPrice = perObject((mention: Mention): boolean => {
  const { dimension, unit } = mention.figure.quantity;
  if (dimension !== "money") return false;
  const clause =
    plain(leading(mention, 24))
      .split(/[，,。；;：:（(]/)
      .at(-1) ?? "";
  return perPiece.test(clause) || (unit === "元" && (priced.test(clause) || followsPrice(mention)));
});

const turned =
  /^(?:的?(?:基础上)?[一-龥]{0,4}(?:降|升|提高|调整|核定|压减|减少|增加|优化))?[到至为]$/;

/** 由每平方米11.5元降至8.3元: what a price has become is one. */
function followsPrice(mention: Mention): boolean {
  const last = mention.scope.mentions[mention.place - 1];
  return (
    last?.figure.quantity.unit === "元" && isPrice(last) && turned.test(between(last, mention))
  );
}
