/** The two sides of one thing, each told by words of its own. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^[市省县区]?(?:本级|直)|^[县区市]级|^局?机关/,
    /县区|区县|乡镇|镇街|街道|^乡|^镇|下属|基层|以上/,
  ],
  [/专职/, /兼职/],
  [/行政/, /事业/],
  [/^新(?:建|增|制定|出台|订)/, /^(?:改|扩|修|维修|续)/],
  [/^新增/, /^(?:延续|存量)/],
  [/已/, /未|尚|剩余/],
  [/^已(?:统筹)?(?:使用|安排|支付|拨付|分配|兑付)/, /^待(?:使用|安排|支付|拨付|分配|兑付)/],
  [/城(?:市|镇|区)/, /农村|乡村/],
  [/由财政/, /由(?:其他|主管|部门)/],
  [/财政/, /自筹|企业|社会/],
  // 得分核减 and 核增 are amounts of points, 降级 and 升级 things.
  [
    /^(?:等[次级]|得分)?(?:降[级低档]|下调|调[低降])/,
    /^(?:等[次级]|得分)?(?:升[级高档]|上调|调[高升])/,
  ],
];

export function areSides(first: string, second: string): boolean {
  return sides.some(
    ([a, b]) => (a.test(first) && b.test(second)) || (a.test(second) && b.test(first)),
  );
}

/** 政策类26项，项目类22项; 目标管理方面4项，监控方面8项: what ends so is one of the classes of a thing. */
const classEnd =
  /[一-龥](类|型|方面|口|性|性项目|性支出|阶段|环节|领域|编制|组|片)(?:项目|问题|评价|支出)?$/;

/** All of them are called by one such end, each with a name of its own before it. */
export function areClassesBy(labels: readonly string[]): boolean {
  const ends = labels.map((label) => classEnd.exec(label)?.[1] ?? label);
  return (
    new Set(labels).size === labels.length &&
    new Set(ends).size === 1 &&
    labels.every((label) => classEnd.test(label))
  );
}
