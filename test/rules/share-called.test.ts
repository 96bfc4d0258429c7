import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "a class called again behind the list",
      text: "监控系统对«861个»项目实行红黄绿灯管理。到9月末，绿灯«705个»，黄灯118个，红灯38个，绿灯项目占«81.9%»。",
    },
    {
      name: "the head of the sentence holds whatever follows",
      text: "以年中监控为例，«618个»项目中，红灯43个，黄灯97个，绿灯478个；红、黄灯项目合计«140个»，比重为«22.7%»。",
    },
    {
      name: "the latter",
      text: "县财政局抽取«160个»项目进行复核，分数相差在5分以内的121个，相差较大的«39个»，后者占«24.4%»。",
    },
  ],
  broken: [
    {
      name: "the head of the sentence, the rate of the rest",
      text: "以年中监控为例，«618个»项目中，红灯43个，黄灯97个，绿灯478个；红、黄灯项目合计«140个»，比重为«77.3%»。",
      messageId: "mismatch",
    },
    {
      name: "a count of its own base that lost a digit",
      text: "绩效指标库收录指标«6840条»，其中共性指标1215条，行业指标5625条；当年新增«91条»，占指标总数的«13.33%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a class of the same list is not all projects",
      text: "到年末，绿色提示项目749个，黄色提示项目88个，红色提示项目34个，红色提示项目占全部项目的2.9%。",
    },
    {
      name: "an amount of another kind is not what is named",
      text: "全年结合监控收回资金1.43亿元，其中从结转结余中收回0.85亿元，从终止项目中收回0.58亿元，后者相当于重点监控资金的2.4%。",
    },
    {
      name: "what was cut before is no base of the next cut",
      text: "评价为差的压减比例不低于50%直至取消。评价为差的3个对象全部压减：书屋项目取消420万元，补贴政策取消2350万元，信息系统压减310万元。",
    },
    {
      name: "what did not reach the grades",
      text: "共压减预算22个、督促加快20个。\n评价对象的优良率为75%，未达到优良等级的5个对象全部压减预算。",
    },
  ],
});
