import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { each } from "./average-words.ts";

/** 产业园区4个，2.56亿元；医疗卫生2个，1.44亿元; 4个、2.56亿元: a number of things and what it came to, one of several such pairs. */
export function isOfPairs(total: Mention, list: readonly Mention[]): boolean {
  const at = list.indexOf(total);
  const isPair = (index: number): boolean => {
    const [count, own] = [list[index - 1], list[index]];
    return (
      count?.figure.kind === "count" &&
      own !== undefined &&
      own.figure.kind !== "count" &&
      own.figure.quantity.unit === total.figure.quantity.unit &&
      /^[一-龥]{0,3}[，,、（(]?(?:资金|金额|预算|投资)?$/.test(gap(count, own))
    );
  };
  const [before, next] = [list[at - 1], list[at + 1]];
  if (at < 1 || before === undefined || !isPair(at)) return false;
  const [last, behind] = [list[at - 2], list[at + 2]];
  return (
    (last !== undefined && isPair(at - 2) && named.test(gap(last, before))) ||
    (next !== undefined && behind !== undefined && isPair(at + 2) && named.test(gap(total, next)))
  );
}

const named = /^[）)]?[；;，,、][一-龥]{2,10}$/;

function gap(left: Mention, right: Mention): string {
  if (left.scope === right.scope) return plain(between(left, right));
  // A semicolon ends the scope.
  const isNext = left.figure.block === right.figure.block && right.place === 0;
  return isNext ? `；${plain(right.before)}` : "。";
}

const general = /平均|项目|资金|金额|预算|补助|标准|[按约近为共达有]|[后的]/g;

/** 平均每个部门申报6.5个: the totals that were told of the same deed, where there are any. */
export function ofOneDeed(average: Mention, totals: readonly Mention[]): readonly Mention[] {
  const words = plain(average.before);
  const name = words.replace(each, "").replace(/^.*[每均]一?[个家名项户人所]?/, "");
  const deed = name.replaceAll(general, "").replace(/^(?:部门|单位|乡镇|机构|企业|对象)/, "");
  return deed.length < 2 ? [] : totals.filter(({ before }) => sharedRun(deed, before) >= 2);
}

/** 单价最高的是丁大学课题组，平均每个11.4万元: the mean of that one alone. */
export function isOfExtreme(average: Mention): boolean {
  return /最[高低多少大小][^，,。；;]{0,6}(?:是|为)[^，,。；;\d]{2,14}[，,][^，,。；;\d]*$/.test(
    plain(leading(average, 48)),
  );
}

/** 按列养里程平均每公里1.5万元: whether a count is told as the mean says that it was worked out, if it does. */
export function isAsMeasured({ before, after }: Mention, average: Mention): boolean {
  const measure = measureNamed(average);
  // 新建农田中落实责任的: some of what was built.
  const own = `${plain(before).replace(/^.*[中里]/, "")}|${plain(after).slice(0, 8)}`;
  return measure.length < 2 || sharedRun(measure, own) > 1;
}

function measureNamed(average: Mention): string {
  const clause =
    plain(leading(average, 30))
      .split(/[，,。；;（(：:]/)
      .at(-1) ?? "";
  const name = /按(?:照)?([一-龥]{2,8}?)(?:计算|测算|折算|计)?(?:平均)?每/.exec(clause)?.[1] ?? "";
  return name.replaceAll(/实际|全部|总|人口|人数|户数|面积|里程|数量|[的数量]/g, "");
}

/** 其中新建型单座造价26.4万元: of one kind, and not of all that were counted before. */
export function isOfKind({ before }: Mention): boolean {
  return /^其中[：:]?[一-龥]{1,6}[型类式段片](?:的)?(?:单|每|平均|[户人]均)/.test(plain(before));
}
