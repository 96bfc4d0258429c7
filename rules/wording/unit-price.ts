import { printedValue } from "../../domain/reading.ts";
import { isRespective, valuesTogether } from "../lists/values-together.ts";
import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { between, leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

const perPiece = /每(?!年|月|季|期|批|轮)[一-龥]{1,4}(?:每[一-龥]{1,3})?$/;
const priced = /每(?!年|月|季|期|批|轮)[一-龥]|单价|单位成本|标准|定额/;
/** 每座年均保洁费用, 单个企业最高补助: the cost or the grant of one, whatever unit it is printed in. */
const costOfOne =
  /(?:(?<!对)每(?!年|月|季|期|批|轮|学|天|日|周)|单个|单位(?=成本))[一-龥]{0,8}(?:费用?|成本|价格?|造价|租金|补[助贴]|奖补|标准|投入|支出|经费|[一-龥]?限额)(?:分别|依次)?[由从原约仅为是达]*$/;

/** 每平方米9.8元, 每公里4.6万元, 原标准2.3元: what one piece costs is no part of what all of it costs. */
export const isPrice = perObject((mention: Mention): boolean => {
  const { dimension, unit } = mention.figure.quantity;
  if (dimension !== "money") return false;
  const clause =
    plain(leading(mention, 24))
      .split(/[，,。；;：:（(]/)
      .at(-1) ?? "";
  if (perPiece.test(clause) || costOfOne.test(clause)) return true;
  return (unit === "元" && priced.test(clause)) || followsPrice(mention) || isListed(mention);
});

const turned =
  /^(?:的?(?:基础上)?[一-龥]{0,4}(?:降|升|提高|调整|核定|压减|减少|增加|优化))?[到至为]$/;
/** 每座年均费用2.60万元，核定后2.25万元: told in a clause of its own. */
const turnedBehind =
  /^[，,]?(?:重新|经|现|评估|测算|调整|优化)*(?:核定|审定|核减|压减|调整|优化|降|谈判|议价)(?:后的?|[到至为成])+$/;
/** 每吨成本493元，比上年512元提高: an earlier price is told without its piece. */
const heldAgainst =
  /^[，,（(]?(?:而|[比较])?(?:上一?年度?|去年|20\d\d年度?|市场价?|原来?|原先|改革前|试点前)(?:同期|均价|价格?)?(?:的|为|是|仅)*$/;

/** 由每平方米11.5元降至8.3元: what a price has become is one. */
function followsPrice(mention: Mention): boolean {
  const last = mention.scope.mentions[mention.place - 1];
  if (last === undefined || last.figure.quantity.unit !== mention.figure.quantity.unit)
    return false;
  const words = between(last, mention);
  const isTurned =
    turned.test(words) ||
    (turnedBehind.test(words) && isLike(last, mention)) ||
    (heldAgainst.test(words) && (last.figure.quantity.unit === "元" || isLike(last, mention)));
  return isTurned && isPrice(last);
}

/** 每吨成本分别为86元、79元: one word tells the price of several. */
function isListed(mention: Mention): boolean {
  const [first = mention] = valuesTogether(mention);
  return first !== mention && isRespective(first) && isPrice(first);
}

/** A price that is many times another is the total: 每公里4.6万元，核定为2300万元. */
function isLike(a: Mention, b: Mention): boolean {
  const [left = 0, right = 0] = [a, b].map(({ figure }) => printedValue(figure.quantity).valueOf());
  return right < likeBy * left && left < likeBy * right;
}

const likeBy = 10;
