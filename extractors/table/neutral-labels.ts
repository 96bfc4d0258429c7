/** Labels that only say when, in which unit or how much, and nothing of what is counted. */
const neutral =
  /^(?:20\d\d年(?:度)?(?:（[^）]*）)?|本年(?:度|数)?|本期(?:数)?|今年|当年|上年(?:度|数|同期)?|去年(?:同期)?|上期(?:数)?|数量|数值|数据|合计|总计|[两三]年合计|单位|个|家|项|条|份|期|人次|人|分|名|%|(?:亿|万|千)?元)$/;
const moved =
  /(?:增减|增长|增幅|降幅|变动|变化|同比|环比|差额|幅度?|增加|减少)(?:额|数|值|率|情况)?$/;

const longest = 16;

function isNeutral(label: string): boolean {
  return label.length <= longest && neutral.test(label);
}

/** The labels of a cell without those; null where a column tells a change or nothing is left over. */
export function plainLabels(
  row: readonly string[],
  column: readonly string[],
): readonly string[] | null {
  if (!row.some(isNeutral) && !column.some(isNeutral)) return null;
  if (column.some((label) => moved.test(label))) return null;
  const plain = [...row, ...column].filter((label) => !isNeutral(label));
  return plain.length === 0 ? null : plain;
}

/** Cells of one column share their labels. */
const known = new WeakMap<readonly string[], boolean>();

/** Whether a column tells how much another two differ. */
export function tellsChange(column: readonly string[]): boolean {
  const before = known.get(column);
  if (before !== undefined) return before;
  const change = column.some(
    (label) => moved.test(label) && !/评减|核减|压减|审减|调减/.test(label),
  );
  known.set(column, change);
  return change;
}
