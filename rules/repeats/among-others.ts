import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const among = /(?:^|[。；;])([一-龥]{2,12})(?<![其集当])[中里][，,：:][^。；;]*$/;
/** What any report monitors, evaluates and counts. */
const anyGroup =
  /全部|全[县市区省]|年度?|本级|预算|财政|绩效|运行|重点|自评|监控|评价|评估|审核|项目|对象|部门|单位|资金|目标|指标|问题|工作|过程|结果/g;

/** 红灯项目9个. 乡镇监控中，红灯的2个: those of a group of which nothing is said with the other. */
export function areAmongOthers(a: Mention, b: Mention): boolean {
  return isAmongOther(a, b) || isAmongOther(b, a);
}

function isAmongOther(a: Mention, b: Mention): boolean {
  const name = (among.exec(plain(leading(b, 60)))?.[1] ?? "").replaceAll(anyGroup, "");
  return name.length > 1 && sharedRun(name, plain(a.scope.text)) < 2;
}
