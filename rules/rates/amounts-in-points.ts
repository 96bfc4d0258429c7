import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { spokenBefore } from "./called-levels.ts";
import type { Level } from "./points-misused.ts";

const stop = "(?:了|约|近|达到?|为|是)*$";
/** 比预算低, 较合同价多: an amount and nothing else is held against it. */
const against = new RegExp(
  `^(?:仅|只|也|又|还)?[比较](?:(?:送审|审批|批复|最高|采购)?(?:预算|概算|控制|限|合同|标底|申报)(?:数|额|价|金额|总额)?)(?:[低高少多]|节约|下降|减少|降低)${stop}`,
);
/** 节约, 增收: money is saved and taken in by percent. */
const ofMoney = new RegExp(`^(?:共|实际|累计|仅|只)?(?:节约|节省|节支|增收|减收|增支|减支)${stop}`);
/** 增幅, 2024年增速: how much an amount grew, not how far two rates are apart. */
const growth = new RegExp(
  `^(?:20\\d\\d年|同比|年均|今年|当年|平均)?(?:的)?(?:[增降减涨]幅|增速)${stop}`,
);
const longestGap = 16;

/** 成交价61.75万元，比预算低35.0个百分点; 由2437万元增至2618万元，增幅7.4个百分点: what an amount changed by is so many percent. */
export function amountsInPoints(scene: Scene): readonly Level[] {
  return wholeScene(scene).mentions.flatMap((mention) => {
    const { figure, scope, place, before } = mention;
    if (scope.isRow || figure.quantity.dimension !== "points" || figure.status === "threshold")
      return [];
    const words = plain(before);
    const last = scope.mentions[place - 1];
    if (last === undefined || !isOfAmount(words, last, mention) || namesRate(mention)) return [];
    return [{ mention, name: "增减幅度" }];
  });
}

function isOfAmount(words: string, last: Mention, mention: Mention): boolean {
  const { dimension } = last.figure.quantity;
  if (dimension !== "money" && !(dimension === "count" && growth.test(words))) return false;
  return (
    [against, ofMoney, growth].some((form) => form.test(words)) &&
    between(last, mention).length < longestGap
  );
}

/** 整改率提高了，增幅5.2个百分点: a rate is named before, and may be what changed. */
function namesRate(mention: Mention): boolean {
  const spoken = spokenBefore(mention).replace(
    /[环同]比|[比较与](?=上|去|20|预|概|计|年|同)|比例尺/g,
    "",
  );
  return /[率比面%％]|百分|进度|(?:满意|知晓|认可|完成|集中|依存)度|[增降减涨]幅|增速/.test(spoken);
}
