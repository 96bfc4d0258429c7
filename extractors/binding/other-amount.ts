/** Amounts that change hands; a level before or after the change is told with the same words. */
const flows: ReadonlySet<string> = new Set([
  "ex_ante.reduced_amount",
  "application.cut_amount",
  "monitoring.adjusted_amount",
  "monitoring.recovered_amount",
]);

/** 平均每家2.5万元, 期均155人次, 每校12万元: a mean bears no indicator of the total. */
const mean =
  /(?:平均|(?<![\u4e00-\u9fff\d])每(?!年|季|月|周|日|天))(?:每|单)?[^，。；：\d]{0,12}$|(?<![\u4e00-\u9fff\d])[人户期份家校项场单村镇批亩次班](?:次)?均[^，。；\d]{0,8}$/;

/** 由1240万元减至620万元, 压减后620万元, 占原预算9180万元的20%: a level, no change. */
const level =
  /(?:^|[^理缘])(?:由|从|占|原(?:有|来|定)?(?:预算|安排|计划)|[减降](?:至|到|为)|(?:下降|减少|降低|压缩|缩减)(?:至|到|为)|(?:压减|核减|调减|扣减|削减|调整|压缩)(?:之)?[后前]|剩余|调整为|调整到|尚余|实际支出)[^，。；\d]{0,12}$/;

/** 调增1314.50万元, 追加9450万元、调减3210万元: moves of the whole budget, both ways. */
const bothWays = /(?:调增|追加)[^，。；（）]*$/;
const thenRaised = /^[，、](?:调增|追加)/;

/** 节约和收回7.46亿元, 两项合计腾出6600万元: the sum of unlike things. */
const mixed =
  /(?:节约|节支|压减|核减|审减)(?:和|及|与|、|以及)(?:收回|盘活|回收)|(?:收回|盘活|回收)(?:和|及|与|、|以及)(?:节约|节支|压减|核减)|(?:[两二三四五六几多]项|[两三]者|以上|上述)(?:相加|累计|合计|共计|共|总计)[^，。；\d]{0,12}$/;

/** Whether the words before a number make it another amount than the change its neighbours tell of. */
export function isOtherAmount(indicator: string, lead: string, tail: string): boolean {
  if (!flows.has(indicator)) return false;
  const clause = /[^，。；]*$/.exec(lead)?.[0] ?? "";
  return level.test(lead) || bothWays.test(lead) || thenRaised.test(tail) || mixed.test(clause);
}

/** Whether the number is so much for each of many. */
export function isMean(lead: string): boolean {
  return /[均每]/.test(lead) && mean.test(lead);
}
