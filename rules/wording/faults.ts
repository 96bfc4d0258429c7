import { ownClause } from "./clause-before.ts";
import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

/** 一次通过率, 等次一致率, 抽查精准率, 设施完好率: the rate of those with which nothing went wrong. */
const rateOfGood =
  /(?<![不未非][一-龥]{0,2})(?:通过|[一吻]致|[精对]准|准确|正确|真实|相符|符合|吻合|匹配|完[整好备]|齐[全备]|规范|合[格规法理]|达标|及时|准时|按[期时]|如期|有效|成功|良好|优良|优秀|满意|健[康全]|稳定|存活|成活|保[存留有]|巩固|在[岗位保校]|录用|采[纳用信])[一-龥]{0,2}(?:率|度|比例|面)(?:约|近|仅|只|只有|达到?|高达|[为是有])*$/;
/** 退回5个, 应退未退6户, 要件不全17份, 误报3条 */
const faultBefore =
  /(?:退[回件票单款货汇]|打回|驳回|返[工修]|[不未漏误错缺欠迟][一-龥]{0,4}|[差出]错|逾期|超期|超时|延[误期迟]|滞后|虚[报高增]|夸大|违规|失[实准败效联]|偏[差离高低]|瑕疵|缺陷|破损|损坏|毁损|故障|投诉|脱落|流失|死亡|淘汰|退出|辍学|返贫|否决|撤销|取消|[下调]降|被扣[一-龥]{0,3})(?:的|了|的?(?:有|共|计)|(?:项目|问题|指标|数据|单位|部门|对象|资料|档案|事项|意见)(?:有|共)?)?$/;
/** 4个项目等次由优降为良, 3份存在错漏 */
const faultBehind =
  /^[一-龥“”]{0,10}?(?:退回|打回|驳回|返工|降[为至到档级等]|[下调]降|调[低减]|下调|扣分|不|未|没有?|漏|错|缺|逾期|超期|滞后|延[误迟]|虚|失实|有误|出入|偏[差离高低]|瑕疵|破损|损坏|故障|脱落|流失|死亡|淘汰|退出)/;

/** Named after those with which nothing went wrong. */
export function isRateOfGood(rate: Mention): boolean {
  return rateOfGood.test(ownClause(rate, 24));
}

/** Told of those with which something went wrong. */
export function isFaulty({ before, after }: Mention): boolean {
  return faultBefore.test(plain(before)) || faultBehind.test(plain(after));
}
