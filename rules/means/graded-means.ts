import type { Mention } from "../wording/scene.ts";

/** 其中一般户每户1.7万元、低保户每户2.6万元: each class has its own. */
const classRate = /^(?:其中|[、，,和])?[一-龥]{2,8}每[个家项户人名亩只头]$/;
const bareRate = /^[、，,]?每[个家项户人]$/;
const givenRate =
  /^(?!.*平均).*(?:(?:等[次级]?|档|类|奖|级)每[个家项户人]|(?:每[个家项户人]|各)(?:[一-龥]{0,2}(?:奖励|奖补|补助|补贴|奖|补)|安排|给予|拨付))$/;

/** 第一档2个、每个150万元，第二档2个、每个100万元: each class has a rate of its own. */
export function isGraded({ scope, figure }: Mention): boolean {
  const rates = scope.mentions.filter((mention) => {
    if (mention.figure.quantity.dimension !== figure.quantity.dimension) return false;
    const words = mention.before.replace(/\s/g, "");
    const beside = scope.mentions[mention.place - 1]?.figure.kind === "count";
    return (beside && bareRate.test(words)) || givenRate.test(words) || classRate.test(words);
  });
  return rates.length > 1 && new Set(rates.map(({ figure }) => figure.value)).size > 1;
}
