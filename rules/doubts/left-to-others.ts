import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 剔除这两家，其余项目的执行率; 不含专项债，支出进度; 剩下3个部门的执行率 */
const others =
  /(?:^|[，,。；;：:])(?:[如若]|如果|若)?(?:(?:剔除|刨除|除去|除开|去掉|去除|扣除|抛开|撇开|不含|不算|不计|排除|拿掉)[^，,。；;\d]{2,14}(?:[以之]?[后外])?[，,])?(?:其余|其他|其它|余下|剩下|剩余)[^，,。；;]{0,12}$/;
const without =
  /(?:^|[，,。；;：:])(?:[如若]|如果|若)?(?:剔除|刨除|除去|除开|去掉|去除|扣除|抛开|撇开|不含|不算|不计|排除|拿掉)[^，,。；;\d]{2,14}(?:[以之]?[后外])?[，,]?[^，,。；;\d]{0,12}$/;
const ofOthers = /其余|其他|其它|余下|剩下|剩余|剔除|扣除|不含/;

/** 剔除这两家，其余项目的执行率为49.8%: of what was not told; the numbers of the sentences before are those of all or of the two. */
export function leftToOthers(claim: Mention, told: readonly Mention[]): string | null {
  const lead = plain(leading(claim, 44));
  if (!others.test(lead) && !without.test(lead)) return null;
  const isTold = told.some(
    ({ scope, before, after }) => scope === claim.scope || ofOthers.test(before + after),
  );
  return isTold ? null : `“${claim.figure.quote}”说的是其余的`;
}
