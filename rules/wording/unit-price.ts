import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
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
  return perPiece.test(clause) || (unit === "元" && priced.test(clause));
});
