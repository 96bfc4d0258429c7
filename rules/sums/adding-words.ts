/** Patterns of the words that add up what was named before them. */

/** At the number itself: 三项共计900万元. */
export const totalling = "合计|共计|总计|总共|一共|共(?![性同享建])|累计|总额|总量|总和|汇总";

/** Those that may also end their clause: 审减、收回、压减合起来，全年节约5249.62万元. */
export const addingUp =
  "加起来|合起来|合在一起|加在一起|并在一起|放在一起|合并计算|之和|加总|相加|合并|合计|并计";
