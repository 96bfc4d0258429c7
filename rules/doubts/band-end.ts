import type { Mention } from "../wording/scene.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";

/** So far a band is told around its ends. */
const reach = 24;
const counted = "的?(?:有|共|为)?[一-龥]{0,6}\\d+[个家项条份户]";
const rest = new RegExp(
  `^(?:(?:以上|以下|以内|及以上|之间|区间)${counted}|的(?:有|共)?[一-龥]{0,6}\\d+[个家项条份户])`,
);
/** （含）, （不含） behind an end. */
const aside = "(?:[（(][^（）()]*[）)])?";
const inside = "(?:之间|区间|以内|的)";
const onward = new RegExp(`^${aside}(?:[与和至到]|[—–～~-]+)\\d[\\d.]*[%％]${aside}${inside}`);
const since = new RegExp(`\\d[%％]?${aside}(?:[与和至到]|[—–～~-]+)$`);
const closing = new RegExp(`^${aside}${inside}`);
const compared = /(?:高于|低于|大于|小于|超过|不足|不到|未达到?|达到|介于|在)$/;
const named = /(?:率|进度|比例|占比|程度)(?:为|是|仅)?$/;

/** 不足40%的157个, 在30%与50%之间的21家: an end of a band that things are sorted by, not a share of them. */
export function isBandEnd(mention: Mention): boolean {
  if (mention.figure.quantity.dimension !== "ratio" || mention.scope.isRow) return false;
  const lead = plain(leading(mention, reach));
  const behind = plain(trailing(mention, reach));
  // 占总数12.6%的157个项目 is told of those projects.
  if (/占(?!比)[^，,。；;]*$/.test(lead)) return false;
  if (onward.test(behind)) return true;
  if (since.test(lead)) return closing.test(behind);
  return rest.test(behind) && (compared.test(lead) || named.test(lead) || /^以|^及以/.test(behind));
}

/** 90分以上2个、80分至90分5个: limits of classes. */
export function isBandLimit(mention: Mention): boolean {
  return limitBehind.test(plain(trailing(mention, reach))) || /[至到—–-]$/.test(mention.before);
}

const limitBehind = new RegExp(`^${aside}(?:以上|以下|[至到—–-])`);
