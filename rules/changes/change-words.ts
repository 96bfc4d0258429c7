import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const rising =
  "增加|增长|加重|增收|增支|增幅|净增|超(?:计划|任务|目标|预算|额)(?:数|值)?|上调|调高|(?<![新调追递])增|上升|上涨|提高|提升|扩大|升高|攀升|升|涨|加快|加大|(?<![最较更])快|高出|超出|多出|(?<![更较])高(?!达)|(?<![众许较更])多";
const falling =
  "减少|下降|降低|减支|减收|降幅|净减|(?<![核评审压扣调削])减|回落|下滑|下跌|缩减|缩小|滞后|落后|下调|调低|放缓|减缓|减慢|收窄|(?<![最较更])慢|低出|少于|跌|(?<!不)低|(?<![不较至最])少|(?<![上下])降";
const filler = "(?:了|约|近|仅|超过?|达到?|率?为|额为?|幅度?为?|比例为?|正好|整整|将近|达)*";

const rise = new RegExp(`(?:${rising})${filler}$|[+＋]$`);
const fall = new RegExp(`(?:${falling})${filler}$`);
/** 多收回7.1亿元, 少支出3万元: a verb stands between. */
const verbal =
  /(?<![许众较更最至不大过])(多|少)(?![为数达到至项次样处种少])[一-龥]{1,3}(?<!有|个|的|于|家)了?$/;
const doubledWord = /翻了?(?:将?近|约|超)?$/;

export type Direction = "up" | "down";

export function opposite(direction: Direction): Direction {
  return direction === "up" ? "down" : "up";
}

/** A figure and the words before it, as far as its own. */
type Led = Pick<Mention, "before" | "figure">;

/** 增加12个, 下降1.2%: the direction told right before a number; null where it tells no change. */
export const changeBefore = perObject(({ before, figure }: Led): Direction | null => {
  const words = plain(before);
  if (figure.quantity.unit === "番") return doubledWord.test(words) ? "up" : null;
  // 目标值偏低57条: what is wrong with so many of them.
  if (figure.quantity.dimension === "count" && /[偏过][高低多少快慢]$/.test(words)) return null;
  if (/(?:不|未)(?:高于|低于|少于|多于|超过?)$/.test(words)) return null;
  if (verbal.test(words)) return words.includes("少", words.length - 5) ? "down" : "up";
  if (rise.test(words)) return "up";
  return fall.test(words) ? "down" : null;
});

/** 增加1.6亿元，其中上级补助增加2.1亿元，本级财力减少0.5亿元: what rose and what fell make up a change together. */
export function riseAndFall(items: readonly Led[]): boolean {
  return new Set(items.flatMap((item) => changeBefore(item) ?? movedBefore(item) ?? [])).size > 1;
}

/** 新入库321个、出库201个 */
function movedBefore({ before }: Led): Direction | null {
  const word = /[新转调流]?(入|出)库?$/.exec(plain(before))?.[1];
  return word === undefined ? null : word === "入" ? "up" : "down";
}

const reached =
  /(提高|提升|上升|增加|增长|扩大|扩充|扩展|补充|扩|上调|攀升|上涨|增|升|涨|下降|降低|减少|压减|压缩|压|砍|核减|核实|核定|核|下调|缩短|缩小|精简|收窄|缩减|回落|下滑|跌|降|减)(?:到了?|至|为|成)(?:(?:20\d\d年(?:度|底|末)?|\d{1,2}月(?:份|底|末)?|年[末底]|目前|今年|当前)的?)?(?:了|约|近)?$/;

/** 提高到80%, 降至3.9%: the value after the change. */
export function reachedBefore({ before }: Pick<Mention, "before">): Direction | null {
  const word = reached.exec(plain(before))?.[1];
  if (word === undefined) return null;
  return /[提升增扩涨充]|上/.test(word) ? "up" : "down";
}

/** 减少, 增加到: the word of change that ends right before a number; empty where none does. */
export function changeWord(before: string): string {
  const words = plain(before);
  return (rise.exec(words) ?? fall.exec(words) ?? reached.exec(words))?.[0] ?? "";
}

/** 减少12个, 增加到20个: the direction of a change by the words of its number alone. */
export function directionIn(quote: string): Direction | null {
  const before = plain(quote.normalize("NFKC")).replace(
    /[\d〇一二两三四五六七八九十百千万].*$/,
    "",
  );
  if (rise.test(before)) return "up";
  return fall.test(before) ? "down" : reachedBefore({ before });
}

const become =
  /(?:调整|变更|整合|合并|归并|撤并|归集|优化|改|变|并|修订)(?:为|成|到了?|至)(?:(?:目前|现在|今年)的?)?(?:了|约|近)?$/;

/** 由9.2元调整为8.1元: what it came to, by a word that leaves open whether it is more. */
export function becameBefore({ before }: Pick<Mention, "before">): boolean {
  return become.test(plain(before));
}

const cut =
  /(?:压减|压缩|压降|压下来|精简|调减|核减|核低|降本|砍掉|砍|削减|缩短|节约|节省|省下|少用|^省)(?:率|比例|幅度?)?(?:了|约|近|达到?|为)*$/;

/** 由56个压减至40个，压减率28.57%: a cut tells a change only right behind the values that it led from and to. */
export const cutBefore = perObject(({ before }: Mention): Direction | null => {
  return cut.test(plain(before)) ? "down" : null;
});

const compared =
  /(?:(?<![对占百相环同之])比(?![例重率照对])|[环同]比(?=\d{1,2}月|[上去]|20\d\d)|(?<![比计相])较(?![大多高低好快强晚早少小慢差长短弱重轻迟为严])|(?<!参)与|(?<![合连会共协相不如随])同(?![比时意期])|和|跟)([^，,。；;]{0,24})$/;
/** 由监控盘活资金4343.8万元: who or what did it, not where it started from. */
const agent =
  "(?!(?:监控|评[估价审]|财政|主管|部门|单位|第三方|机构|专家|政府|人大|审计|业务|预算|县|市|区|省|中央|本级|各)[^，,。；;]*(?:收回|盘活|[核审评压调削扣]减|组织|开展|实施|负责|承担|完成|提出|出具|安排|统筹|节约|支付|拨付))";
const from = new RegExp(`(?:由${agent}|从|自(?=20\\d\\d|上年|去年))([^，,。；;]{0,20})$`);

/** 比上年同期的31个: words after 比; null where the number is compared with nothing. */
export function comparedWith({ before }: Mention): string | null {
  return compared.exec(plain(before))?.[1] ?? null;
}

export function startsFrom({ before }: Mention): boolean {
  return from.test(plain(before));
}

/** 由1438条变为1600条: a value that has become another, right behind it, and that is none of what there is now. */
export function hasTurned(past: Mention): boolean {
  const now = past.scope.mentions[past.place + 1];
  if (now === undefined || !startsFrom(past)) return false;
  return becameBefore(now) || reachedBefore(now) !== null;
}

/** 比、较 say it alone; 与、和 only with 相比 behind. */
export const comparesAlone = perObject(({ before }: Mention): boolean => {
  const word = compared.exec(plain(before))?.[0];
  return word !== undefined && /^[环同]?[比较]/.test(word);
});

/** 2022年29个: a value, and neither a change nor what it is held against. */
export function tellsLevel(mention: Mention): boolean {
  return changeBefore(mention) === null && !comparesAlone(mention);
}

const earlier =
  /^(?:其中|而|且)?(?:上一?年度?|去年度?|上年同期|去年同期|上期|同期|20\d\d年度?)(?:同期|全年|末|底)?(?:(?:的|为|是|仅为?|只有|完成|达到?|数为?)*|[一-龥]{1,8}(?:为|是))$/;

/** （上年同期为41027.60万元）: last year's value told behind the change. */
export const isEarlier = perObject(({ before }: Mention): boolean => {
  return earlier.test(plain(before));
});

const earlierTime =
  "(?:上一?年度?|去年度?|上年|去年|上期|上季度?|上月|(?<![一-龥])同期|20\\d\\d年度?|(?![目当提日])[一-龥]{1,4}(?<!之|目|当)前|此前|原先|那时候?|当时|彼时)(?:同期|同月|全年|年?[末底]|度)*";
const told = new RegExp(
  `^(?:其中|而|且)?(?:[一-龥]{2,8}?)??${earlierTime}(?:[一-龥]{0,8}?)(?:的|为|是|仅|只|有|达到?|完成)*$`,
);

/** 去年同期支出23105.60万元, 试点前为68条: as `isEarlier` with less strict words; 上年结转 is money of this year. */
export const tellsEarlier = perObject(({ before, figure }: Mention): boolean => {
  const words = plain(before);
  if (!told.test(words) || /结转|结余|(?<![占同环])比|较|今年|本年/.test(words)) return false;
  const year = Number(/20\d\d/.exec(words)?.[0] ?? Number.NaN);
  return figure.year === null || Number.isNaN(year) || year <= figure.year;
});

/** 去年同期支出, not 2024年度公用经费: an earlier time without a year, which may as well be this one. */
export function tellsLast(mention: Mention): boolean {
  return tellsEarlier(mention) && !/20\d\d/.test(mention.before);
}

/** Its part of the sentence begins with last year, or with how it used to be, and never turns back. */
export function isOfLastYear(mention: Mention): boolean {
  const lead =
    leading(mention, 60)
      .replace(/\s/g, "")
      .split(/[。；;]/)
      .at(-1) ?? "";
  return lastYear.test(lead) && !/今年|本年|同比|现在|目前|如今/.test(lead);
}

const lastYear =
  /^(?:而|其中)?(?:20\d\d年(?:同期|同时点)|(?:上一?年|去年)(?!结转|结余|度?评价|度?检查)|以往|过去|原先|此前)[^比较]*$/;

const firstEarlierTime = new RegExp(earlierTime);

/** What an earlier value is called, the time and the verb taken off: 上年同期核减率为 → 核减率. */
export function nounOfEarlier(words: string): string {
  return words
    .replace(/\s/g, "")
    .replace(firstEarlierTime, "")
    .replace(/(?:[的为是仅只有]|达到?|完成)+$/, "");
}

/** 比上年压减, 较试点前新增: a cut or an addition told against an earlier time. */
const againstTime =
  /(?:[比较](?:上|去|前|同|20\d\d|年初|期初|\d{1,2}月|[一-龥]{1,4}前)[^，,。；;]{0,6}|同比)(?:(新增|增设|增补)|(压减|压缩|压降|精简|核减|削减|裁减|节约|节省|少?缴|清减))(?:率|比例|幅度?)?(?:了|约|近|达到?|为)*$/;

export function changeAgainst({ before }: Pick<Mention, "before">): Direction | null {
  const found = againstTime.exec(plain(before));
  return found === null ? null : found[1] === undefined ? "down" : "up";
}

/** 较上年增加1.48亿元: by how much it has changed since an earlier year. */
export function changeAgainstYear(mention: Led): Direction | null {
  return againstYear.test(plain(mention.before)) ? changeBefore(mention) : null;
}

const againstYear = /^(?:[比较](?:上|去|前|20\d\d)年?|同比)/;

const noise =
  /^(?:其中|同时|同期|上年|去年|但是?|而|且|并|也|又|还|仍|全年|全县|全市|全区|本年度?|今年|20\d\d年度?|上半年|前三季度|累计|分别|共|等|、|的)+/;
const tail =
  /(?:同比|环比|比上年同期|比上年度?|比去年同期|比去年|较上年同期|较上年度?|较去年同期?|年均|平均|的|为|是|共|达到?|总计|约|近)+$/;

const changing = new RegExp(`(?:${rising}|${falling})${filler}$`);

/** What a clause is about, the words of comparison taken off: 评审项目, 审减率; empty when nothing is left. */
export function topicOf(words: string): string {
  const plain = words.replace(/[\s“”、]/g, "");
  const cut = plain
    .replace(changing, "")
    .replace(verbal, "")
    .replace(againstTime, "")
    .replace(/(?:比|较|与|同|和)(?:\d|[上去前同春夏秋冬下第]|[一二三四][季期])[^，]*$/, "");
  return cut.replace(tail, "").replace(noise, "");
}

/** The text rests on figures that were made comparable and are not printed. */
export const adjusted = /可比口径|同口径|同比口径|剔除|扣除[^，。；]{0,12}因素|还原后/;
