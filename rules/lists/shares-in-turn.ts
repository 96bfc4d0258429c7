import { itemAt } from "../wording/counted-words.ts";
import type { Line } from "../wording/counted-words.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { RespectiveLists } from "./respective-lists.ts";

const shares = /^[，,](?:各|各自|所)?(?:占比|比重|占|比例|占总额的?比[重例])[^，,]{0,4}$/;
/** 963条，分别占31.5%、57.5%和10.9% */
const each = /[，,](?:分别|依次|各)占[^，,。；;：:\d]{0,8}$/;
const opener = /(?:[：:]|其中)(?=[^：:。；;]*$)/;
const first = /^[^，,。；;：:、（(\d]{1,14}$/;
const further = /^[，,][^，,。；;：:、（(\d]{1,14}$/;
/** So many more shares than items may have been left out of the list. */
const slack = 2;

/**
 * 构成为：人员经费1586万元，公用经费491万元，设备371万元，比重依次为…: items that commas part, from the colon or 其中 on. Where there are
 * more shares than items, one of them is missing.
 */
export function sharesInTurn(
  scene: Scene,
  line: Line,
  told: readonly Mention[],
  between: string,
  values: readonly Mention[],
): RespectiveLists | null {
  const last = told.at(-1)?.figure;
  const lead = line.text.slice(0, (values[0]?.figure.flow.start ?? line.start) - line.start);
  if (last === undefined || !(shares.test(between) || each.test(lead))) return null;
  const begun = opener.exec(line.text.slice(0, last.flow.start - line.start));
  if (begun === null) return null;
  const opened = line.start + begun.index + begun[0].length;
  const run = told.filter(({ figure }) => figure.flow.start >= opened);
  const isList = run.every(({ figure }, at) => {
    const from = run[at - 1]?.figure.flow.end ?? opened;
    const gap = line.text.slice(from - line.start, figure.flow.start - line.start);
    const alike = figure.quantity.unit === last.quantity.unit;
    return alike && (at === 0 ? first : further).test(gap);
  });
  const missing = values.length - run.length;
  if (!isList || run.length < 2 || missing < 1) return null;
  const owners = run.map(({ figure: { flow } }) =>
    itemAt(scene, line, flow.start - line.start, flow.end - line.start),
  );
  const place = { start: run[0]?.figure.flow.start ?? last.flow.start, end: last.flow.end };
  return { line, owners, place, values, doubt: missing <= slack ? null : "前面所列的未必一一对应" };
}
