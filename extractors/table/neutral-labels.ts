/** Labels that only say when, in which unit or how much, and nothing of what is counted. */
const neutral =
  /^(?:20\d\d年(?:度)?(?:（[^）]*）)?|本年(?:度|数)?|本期(?:数)?|今年|当年|上年(?:度|数|同期)?|去年(?:同期)?|上期(?:数)?|数量|数值|数据|合计|总计|[两三]年合计|单位|个|家|项|条|份|期|人次|人|分|名|%|(?:亿|万|千)?元)$/;
const moved =
  /(?:增减|增长|增幅|降幅|变动|变化|同比|环比|差额|幅度?|增加|减少)(?:额|数|值|率|情况)?$/;

/** The labels of a cell without those; null where a column tells a change or nothing is left over. */
export function plainLabels(
  row: readonly string[],
  column: readonly string[],
): readonly string[] | null {
  if (column.some((label) => moved.test(label))) return null;
  const labels = [...row, ...column];
  const plain = labels.filter((label) => !neutral.test(label));
  return plain.length === 0 || plain.length === labels.length ? null : plain;
}

/** Whether a column tells how much another two differ. */
export function tellsChange(column: readonly string[]): boolean {
  return column.some((label) => moved.test(label) && !/评减|核减|压减|审减|调减/.test(label));
}
