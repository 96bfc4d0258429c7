import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlainCount, sizeOf } from "../wording/told-counts.ts";
import { withinBound } from "./part-binding.ts";

const county = /^(?:县(?:[（(](?:市|区|市、区)[）)])|县区|区县|旗县(?:区|市)?|县市区|市县区)/;
/** All of them: 全市7个县区, 7个县（区）中, 7个县（区）均已…. */
const before = /(?:全[市州盟]|所辖|下辖|辖|各|所有|全部)$/;
const behind = /^(?:中(?![心央])|均|全部|都|全覆盖)/;
const apart = /全省|外[市县]|累计|人次|[两三四]年|其他|除/;

/** 7个县（区）中，…; and further on 6个县（区）公开了报告: no more of them than the city has. */
export const countiesWithin = perScene((scene: Scene): readonly Bound[] => {
  const told = scene.mentions.filter(
    (mention) =>
      isPlainCount(mention, /^个$/) &&
      county.test(tailOf(mention)) &&
      !apart.test(leading(mention, 12)),
  );
  const wholes = told.filter(isAll);
  const [whole] = wholes;
  if (whole === undefined || wholes.some((each) => sizeOf(each) !== sizeOf(whole))) return [];
  return told.filter((part) => !wholes.includes(part)).map((part) => withinBound(part, whole));
});

function isAll(mention: Mention): boolean {
  return (
    before.test(leading(mention, 6).trimEnd()) || behind.test(tailOf(mention).replace(county, ""))
  );
}

function tailOf(mention: Mention): string {
  return plain(trailing(mention, 20));
}
