const measured =
  /^(?:公里|千米|里|米|延长米|平方米|平方公里|㎡|立方米|方|亩|公顷|吨|公斤|千克|斤|升|度|千瓦|千瓦时)$/;
/** 万亩 are 亩, while 千克 is a unit of its own. */
const thousands = /^(?:[十百万亿]|千(?![米克瓦]))+/;

/** The unit without what multiplies it: 亩 of 万亩. */
export function bareUnit(unit: string): string {
  return unit.replace(thousands, "");
}

/** Things are counted in many units and may be the same things (14份报告 of 14个项目); what is measured out (46公里, 万亩) has one. */
export function isMeasureUnit(unit: string | null): boolean {
  return unit !== null && measured.test(bareUnit(unit));
}
