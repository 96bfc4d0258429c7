import { sameMeasure } from "./change-subject.ts";
import {
  comparedWith,
  comparesAlone,
  isEarlier,
  nounOfEarlier,
  tellsEarlier,
  topicOf,
} from "./change-words.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** A change in its paragraph: the figures of the block, and the places where its amounts begin and end. */
export interface ChangePlace {
  readonly list: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** Whether a figure is measured as the value that changed. */
  readonly like: (mention: Mention) => boolean;
}

/** What last year was, told right behind the sentence of the change, or in what it is compared with. */
export function pastBeside(place: ChangePlace): Mention | null {
  return pastOpening(place) ?? pastListed(place);
}

const againstLast = /同比|[比较与](?:上|去|前)年|[比较与]20\d\d年|^[^比较]*$/;
/** So much may stand between a change and the end of its sentence. */
const shortEnd = 8;

/** 较上年减少133次，下降18.6%；上年同期为715次: the next sentence begins with what it was. */
function pastOpening({ list, start, end, like }: ChangePlace): Mention | null {
  const [first, last, past] = [list[start], list[end - 1], list[end]];
  if (first === undefined || last === undefined || past === undefined) return null;
  if (past.scope === last.scope || !againstLast.test(first.before)) return null;
  if (plain(trailing(last)).length > shortEnd) return null;
  const told = isEarlier(past) || tellsEarlier(past);
  const noun = nounOfEarlier(past.before);
  const alike = noun.length < 2 || plain(leading(first, 60)).includes(noun.slice(-2));
  return told && alike && like(past) ? past : null;
}

/** 与2023年的21家机构、85项业务相比，机构减少4家，业务增加11项: of what it is compared with the one measured alike. */
function pastListed({ list, start }: ChangePlace): Mention | null {
  const first = list[start];
  if (first === undefined || first.figure.quantity.dimension === "ratio") return null;
  const ahead = list.slice(0, start).filter(({ scope }) => scope === first.scope);
  const head = ahead.findLastIndex((mention) =>
    /20\d\d|[上去]年/.test(comparedWith(mention) ?? ""),
  );
  const opening = ahead[head];
  if (opening === undefined) return null;
  const listed = ahead.slice(head);
  const ends = listed.findIndex(
    (mention, at) => at > 0 && !isJoined(listed[at - 1] ?? mention, mention),
  );
  const all = ends < 0 ? listed : listed.slice(0, ends);
  const closing = all.at(-1);
  if (all.length < 2 || closing === undefined) return null;
  if (!comparesAlone(opening) && !/相比|相较|比较/.test(closing.after)) return null;
  const alike = all.filter((mention) => sameMeasure(mention, first));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isJoined(left: Mention, right: Mention): boolean {
  return /^[^，,。；;]{0,8}[、和及][^，,。；;]{0,6}$/.test(plain(between(left, right)));
}

/** （2023年评估项目13个，送评资金9860.8万元）: values of an earlier year told one after another. */
const earlierRun =
  /^(?:.*[，,。；;（(])?(?:而|其中)?(20\d\d年|上一?年|去年)度?(?:同期|全年)?(?!结转|结余|度?评价结果|度?检查|[末底初])([^。；;（）()]*)$/;
const comparesWithLast = /[比较与](?:上|去)年|同比|[比较与]20\d\d年/;
const turnsBack = /今年|本年|同比|现在|目前|[比较]/;
/** What is counted and what it costs, where the change calls them no more than so. */
const general = /^(?:项目|部门|单位|对象|金额|资金|数量)(?:数量?|额)?$/;

/** The value of the run that is called as what changed, or the only one right before the change. */
export function pastInRun({ list, start, end, like }: ChangePlace): Mention | null {
  const first = list[start];
  if (first === undefined || !againstLast.test(first.before)) return null;
  const topic = topicOf(first.before).replace(/[仍还也又却]+$/, "");
  const tells = comparesWithLast.test(plain(leading(first, 60)));
  const own = list.filter(
    (mention, at) => (at < start || at >= end) && isOfRun(mention, first, tells) && like(mention),
  );
  const beside = own.filter(({ scope, place }) => scope === first.scope && place < first.place);
  const [only] = beside;
  const [last, now] = [list[start - 1], list[start - 2]];
  if (topic === "") {
    const told = only !== undefined && only === last && now?.scope === only.scope && like(now);
    return told && beside.length === 1 ? only : null;
  }
  const called =
    topic.length < 2 || !tells ? [] : own.filter(({ before }) => isCalledSo(before, topic));
  if (called.length === 1) return called[0] ?? null;
  return beside.length === 1 && general.test(topic) ? (only ?? null) : null;
}

function isOfRun(mention: Mention, first: Mention, tells: boolean): boolean {
  const found = earlierRun.exec(plain(leading(mention, 60)));
  if (found === null || turnsBack.test(found[2] ?? "")) return false;
  const year = Number(/20\d\d/.exec(found[1] ?? "")?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return true;
  return tells && first.figure.year !== null && year < first.figure.year;
}

function isCalledSo(before: string, topic: string): boolean {
  const noun = nounOfEarlier(plain(before));
  return noun.length > 1 && (noun.endsWith(topic) || topic.endsWith(noun));
}
