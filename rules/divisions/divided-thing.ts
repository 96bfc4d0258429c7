import { countsKinds } from "../counts/counts-kinds.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const divisible = new Set(["project", "object", "unit", "report", "policy", "issue", "comment"]);

/** 7个县（区）, 9个县区, 12个乡镇. */
const places = /^(?:县|区|旗|州|乡|镇|街道|村|社区)(?![级直内本属])/;

/** 选取16个开展监控, 财政评价:14个: what is chosen, judged or found may be divided. */
export function isDivided(mention: Mention): boolean {
  const { figure, noun } = mention;
  // 分为三类 counts the items.
  if (countsKinds(mention)) return false;
  if (figure.kind === "amount") return true;
  if (noun !== null) return divisible.has(noun);
  if (places.test(mention.after)) return true;
  return /项目|对象|任务|单位|部门|机构|问题|意见|报告|问卷|调查表|[测选]评?票|[选抽]取|评[价估审]|监控|检查|学校|试点|实事|申请|线索|[红黄绿]灯|预警/.test(
    leading(mention, 12) + mention.after,
  );
}
