import type { Span } from "../../domain/span.ts";
import { wordsOfSome } from "./none-chosen.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A count of nothing, and the words that tell of the things themselves, in the flow. */
export interface ActedOn {
  readonly mention: Mention;
  readonly told: Span;
}

const nothing = /^[0０][^\d.．]/;
/** 0起安全事故, 发现0个问题: what one is glad to have none of. */
const gladly =
  /事故|投诉|差错|违[规纪法]|上访|信访|舆情|案件|失误|风险|问题|误差|障碍|负面|不良|逾期|损失|伤亡|死亡|疫情|隐患|拖欠|新增|污染|争议|纠纷|异议|退回|返工|超支|流失|返贫|零/;
const denied =
  /(?:无|没有|未|不|实现|保持|确保|达到|降[至为到]|减[至为到]|归|(?<!分)为|仅|只)[一-龥]{0,2}$/;
/** 0个项目未按时完成 is good news as well, unless they are known: 对“中”等次的0个项目压减, 尚有0个未完成. */
const worse = /[未不没被]|滞后|偏[离低慢]|预警|红灯|低[于效]|取消|终止|收回|[压扣核调]减|整改/;
const definite = /(?:^|[，,。；;：:])(?:对|将|把|向)[^，,。；;：:]*$|[尚仍还]有$/;
/** 0个项目 and no more: a list has such items; 0个项目均已完成, 0份报告全部公开 are told of. */
const told = /^(?!以及|其[他余]|[至到和及与或])[一-龥“”]{2}[一-龥“”、]{3,}/;

/** 对“中”等次的0个项目压减预算, 0份评价报告全部公开: where there are none, nothing can be told of them. */
export function noneActedOn({ mentions }: Scene): readonly ActedOn[] {
  return mentions.flatMap((mention): readonly ActedOn[] => {
    const { figure, scope } = mention;
    if (figure.kind !== "count" || scope.isRow || !nothing.test(figure.quote)) return [];
    const tail = trailing(mention, 24);
    const lead = plain(leading(mention, 24));
    const { end } = figure.flow;
    const sure = denied.test(lead) ? null : wordsOfSome(lead, tail);
    if (sure !== null && !gladly.test(sure))
      return [{ mention, told: { start: end, end: end + sure.length } }];
    const words = told.exec(tail)?.[0];
    if (words === undefined || gladly.test(words)) return [];
    if (denied.test(lead) || (worse.test(words) && !definite.test(lead))) return [];
    return [{ mention, told: { start: end, end: end + words.length } }];
  });
}
