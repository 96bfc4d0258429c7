/** The words before a number written again so that its name stands right before it; null without one. */
export function plainLead(lead: string): string | null {
  return distributed(lead) ?? unmoved(lead);
}

const item = "\\d[\\d,.]*(?:%|个|项|家|份|条|人次|人|名|万元|亿元|元|分)?";
const shares = new RegExp(
  `([^，。；：（]*?)(?:等级|等次|项目|灯)?(?:分别|依次)(?:为|是|有|达到|达|占)?((?:${item}(?:、|和|及|与|，))*)$`,
);
const joint = /、|和|及|与/;

/** 线上、线下分别为9个和7个: the second number is that of 线下. */
function distributed(lead: string): string | null {
  if (!lead.includes("分别") && !lead.includes("依次")) return null;
  const found = shares.exec(lead);
  if (found === null) return null;
  const names = (found[1] ?? "").split(joint);
  const before = (found[2] ?? "").split(/、|和|及|与|，/).length - 1;
  const start = lead.slice(0, found.index);
  if (names.length === 1) return `${start}${names[0] ?? ""}为`;
  const name = names[before];
  return name === undefined ? null : `${start}${name}为`;
}

const since =
  /(?:由|从)?(?:(?:上年|去年|20\d\d年(?:度)?)(?:末|底|同期)?|\d{1,2}月(?:份|末|底)?)的?$/;
/** Most numbers need no pattern at all. */
const endsInTime: ReadonlySet<string> = new Set("的月份末底年度期由从");
const movement = /(?:由|从)$/;

/** 执行率从4月的28.4%提升到…, 执行率：7月44.6%: the time between name and number is left out. */
function unmoved(lead: string): string | null {
  if (!endsInTime.has(lead.charAt(lead.length - 1))) return null;
  const plain = lead.replace(since, "").replace(movement, "");
  return plain === lead || plain === "" || /[，。；（比较与同]$/.test(plain)
    ? null
    : `${plain.replace(/：$/, "")}为`;
}

const lastYear =
  /(?:^|[，；（])(?:而)?(?:上年|去年|上一年|20\d\d年)(?:度|末|底|同期)?(?:仅|只|则)?(?:为|是|有)?(?:仅|只有)?$/;
const compared =
  /(?:比|较|与)(?:上年|去年|上一年|20\d\d年(?:度)?)(?:[\d—–\-至]+月)?(?:末|底)?(?:同期)?(?:的)?(?:（)?$/;
const reached =
  /(?:再|又|进一步)?(?:降|升|增|减|压减|提|增加|减少|下降|上升|提高|提升|增长)(?:到|至|为)(?:\d{1,2}月(?:份|末|底)?的?)?$/;

const endsInBase: ReadonlySet<string> = new Set("年度末底期仅只则为是有的月到至（");

/** Whether the number is another value of what was told before it: 上年为55个, 比上年2600条增520条. */
export function isAnotherValue(lead: string): boolean {
  if (!endsInBase.has(lead.charAt(lead.length - 1))) return false;
  return lastYear.test(lead) || compared.test(lead) || reached.test(lead);
}

const places =
  /(?:[\u4e00-\u9fff]{1,6}[县市区旗州镇乡](?:、|和|与))+[\u4e00-\u9fff]{1,6}[县市区旗州镇乡](?:分别|依次)(?:为|是|达到|达)?(?:\d[\d.]*%(?:、|和|及))*$/;

/** 桐安县、古渡县分别为88.4%和79.6%: the measure was named before. */
export function isOfPlaces(lead: string): boolean {
  return /分别|依次/.test(lead) && places.test(lead);
}
