import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const moneyWhole = /(?:资金|金额|总?额|预算|支出|投资|收入)$/;
const moneyPart = /(?:资金|金额|经费|款项?)$/;
/** 计划培训3000人，已培训2860人，资金却只支付了四成: what is paid out is no number of heads. */
const paidOut =
  /(?:资金|经费|款项?|补[助贴]款?|预算)[一-龥]{0,6}(?:支付|支出|拨付|到位|执行|使用|兑付|下达|发放)(?:率|比例|进度)?[一-龥]{0,4}$/;

/** Whether a rate is told of money, by the words of its whole (`share`, null where it is no share), of its part or its own. */
export function isRateOfMoney(rate: Mention, share: string | null, subject: string): boolean {
  return share === null
    ? paidOut.test(plain(rate.before))
    : moneyWhole.test(share) || moneyPart.test(subject);
}
