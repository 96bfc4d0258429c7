const stopBefore = /[，。；：、！？（）()“”\n\t]/;

const verbs = /^(?:共计|共|累计|合计|总计|已|其中|并|分别|达到|达|为|约|近|超过|不低于|的|了)+/;
const linkers = /(?:共计|共有|共|累计|合计|总计|达到|达|为|是|约|近|超过|不低于|不足|了|：)+$/;

/** What is counted or measured in the words of the text: the noun after a count, else the name before it. */
export function subjectOf(lead: string, tail: string, counted: boolean): string {
  const after = counted ? following(tail) : "";
  if (after !== "") return after;
  return preceding(lead);
}

function following(tail: string): string {
  const end = tail.search(/[，。；：、！？\d\n\t]/);
  const noun = (end < 0 ? tail : tail.slice(0, end)).replace(verbs, "");
  const act = noun.search(acts);
  const counted = act > 1 ? noun.slice(0, act) : noun;
  return counted.length > 24 ? counted.slice(0, 24) : counted;
}

/** Where the noun ends and what is done with it begins. */
const acts =
  /(?:开展|进行|实施|完成|组织|纳入|全部|均|已|填报|公开|实现|提出|参加|参训|达到|压减|扣减|调减|收回|未|不予|存在|作出|下达)/;

function preceding(lead: string): string {
  let start = lead.length;
  const trimmed = lead.replace(linkers, "");
  start = trimmed.length;
  while (start > 0 && trimmed.length - start < 24 && !stopBefore.test(trimmed.charAt(start - 1))) {
    start -= 1;
  }
  return trimmed.slice(start).replace(/^(?:\d+(?:年度?|月份?|日)?)+/, "");
}
