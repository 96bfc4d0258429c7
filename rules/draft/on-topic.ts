import type { DraftCheck } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { slotMark } from "./written.ts";

const messages = {
  meta: ({ word }: { readonly word: string }) =>
    `“${word}”不是文稿里的话。只写这一节的正文，不解释、不答话、不转述要求。`,
  foreign: () => "这句话没有说到预算绩效管理工作。",
};

/** Words of a talk about writing: an answer, an excuse, or an instruction that a report smuggled in. */
const meta =
  /上述|前述|前者|后者|以上|以下(?!工作|方面|问题)|上列|下列|指令|提示词|系统(?=[：，]|提示|消息)|忽略|无视|上述要求|以上要求|以上规则|输出|用户|模型|助手|人工智能|语言模型|占位|数据位|编号|清单中|草稿|初稿|文稿|抱歉|对不起|很遗憾|无法(?:完成|提供|回答|写)|好的|当然|以下是|如下所示|请注意|请在|请写|请把|请将|示例|例如|注：|备注|改写|撰写|可以直接|数字|代码/u;
const topic =
  /绩效|预算|评估|评价|监控|目标|资金|财政|项目|部门|单位|整改|培训|公开|支出|制度|管理|成本|考核|指标|第三方|结果|核减|评减|自评|政策/u;

export const onTopic = defineDraftRule({
  id: "W14",
  name: "只写正文",
  about: "句子说的是预算绩效管理工作，不是对写作要求的回答、解释或转述。",
  version: "1.1.0",
  messages,
  *check({ sentence: { words }, section }): Generator<DraftCheck<typeof messages>> {
    const word = meta.exec(words)?.[0];
    if (word !== undefined) yield { verdict: "broken", messageId: "meta", data: { word } };
    // What is condensed speaks of what its quotations do: W13 sees to it.
    else if (!section.condensed && !topic.test(words) && !words.includes(slotMark)) {
      yield { verdict: "broken", messageId: "foreign", data: undefined };
    } else yield held;
  },
});
