import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** Words before a number of which the first and the second are never items of one list. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:招录|招聘|录用|调入|转入|新进|新招|入职|新入)[一-龥]{0,4}$/,
    /(?:退休|调出|转出|离职|辞职|辞退|减员|去世|退出)[一-龥]{0,4}$/,
  ],
  [
    /(?:收入|营收)(?:总额|合计)?[约为达共计近超]{0,2}$/,
    /(?:支出|成本|费用|开支)(?:总额|合计)?[约为达共计近超]{0,2}$/,
  ],
];

/** 退休186人、调出42人、招录72人; 门票收入480万元、运行成本410万元: what comes and what goes are not added up. */
export function comeAndGo(parts: readonly Mention[]): boolean {
  const words = parts.map(({ before }) => plain(before));
  const has = (side: RegExp): boolean => words.some((each) => side.test(each));
  return opposites.some(([come, go]) => has(come) && has(go));
}
