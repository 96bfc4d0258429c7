import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { changeBefore, startsFrom, topicOf } from "./change-words.ts";

/**
 * 增加153个，其中乡镇增加24个、部门增加129个: what makes up a change did not start from what the whole was.
 */
export function isPartOfChange(list: readonly Mention[], start: number): boolean {
  const [last, own] = [list[start - 1], list[start]];
  if (last === undefined || own === undefined || last.scope !== own.scope) return false;
  if (changeBefore(last) === null || changeBefore(own) === null) return false;
  return plain(own.before).startsWith("其中") || isPartOfChange(list, start - 1);
}

/** What is measured by itself, so that a change of it is told of nothing else. */
const measured =
  /(?:资金|金额|经费|投资|投入|规模|支出|收入|成本|费用|预算|项目|单位|部门|对象|人次?|户|问题|指标|得分|均分|分[数值]|权重|面积|价格?|[一-龥](?<![减缩降约增])率|占比|比重)$/;
const sizeOf = /(?:个数|数量|总数|总量|总额|数|量|额)$/;

/** 评价项目由18个增加到30个，资金增长23%, 其中乡镇增加4个: what follows the values changed on its own. */
export function changesOther(past: Mention, by: Mention): boolean {
  if (plain(by.before).startsWith("其中")) return true;
  const named = topicOf(plain(by.before).replace(cutWord, ""));
  const topic = named.replace(inTurn, "").replace(sizeOf, "");
  const [noun] = measured.exec(topic) ?? [];
  const told = plain(leading(past, 40));
  return (
    noun !== undefined &&
    (!told.includes(noun) || (named !== topic && isOfAnother(topic, noun, told)))
  );
}

/** 调减 and its like end a clause as 减少 does. */
const cutWord = /(?:[核调压削精缩裁]减|压缩|压降|精简|核低|节约|节省)(?:了|约|近|达到?|为)*$/;

/** 决策类分值由15分调整到20分，产出类分值相应调减5分: of the same measure, but called by another name than the one that moved. */
function isOfAnother(topic: string, noun: string, told: string): boolean {
  const name = topic.slice(0, -noun.length).replace(/类$/, "");
  return name.length > 1 && sharedRun(name, told) < 2;
}

/** What changed with something else changed on its own. */
const inTurn = /(?:相应|同步|随之|同时|则|却|也)+(?:地|的)?$/;

/** 由695个压减到528个，单个项目平均资金增长19% */
export function startsOther(past: Mention, by: Mention): boolean {
  return startsFrom(past) && changesOther(past, by);
}
