import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { kindLabel } from "./kind-label.ts";
import { areSomeOf } from "./list-schemes.ts";

const untold =
  /^[^，,。；;\d]{0,8}[，,；;](?:其余|其[他它](?!情况|方面|各项)|剩余|余下|剩下)[^\d。；;]*(?:[。；;]|$)/;

/** 取消26个、合并29个、压减31个，其余项目予以保留: of the rest no number is told. */
export function leavesUntold(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  if (areMovesFromOne(parts)) return true;
  // 效益指标98条（30.6%），其余为满意度指标: what stands in brackets ends no list.
  const tail = plain(trailing(last, 60)).replace(/^[（(][^（()）]{0,12}[）)]/, "");
  return [untold, further, others, someOf].some((words) => words.test(tail));
}

/** 信息化类7个，还有一部分是产业政策; 资金闲置15个，另外还有程序不规范等问题: more of them, and nobody counts how many. */
const others =
  /^[^，,。；;\d]{0,8}[，,](?:此外|另外|除此之外)?[，,]?(?:另外?|还|也|又)有(?:一(?:部分|些)|部分|少(?:数|量)|个别|[^，,。；;\d]{2,24}(?:等|若干))[^\d。；;]*(?:[。；;]|$)/;

const part = "(?:\\d{1,2}(?:\\.\\d+)?[%％]|[一二三四五六七八九]成|一半|半数|大头|[多大]半|绝大)";
/** 甲1.2亿元、乙0.8亿元，两项占66.7%; 东县30件、西县29件，两县占六成以上: what they come to is a share of the whole, and less than it. */
const someOf = new RegExp(
  `^[^，,。；;\\d]{0,6}[，,](?:以上|上述|前述|这|前)?[两二三四五六七八九2-9][个项类家者大县区市镇乡地村校院所][^，,。；;\\d]{0,10}占(?!用|地)[^，,。；;\\d]{0,14}?${part}`,
);

const move =
  /[由从]([优良中差一合较][秀好等般格差]?|[ABCD]级?|[绿黄红]灯?)(?:[调降升改转变]|上调|下调)/;

/** 由良降为中的21个，由良降为差的6个: what other grades became is not told. */
function areMovesFromOne(parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map((part) => move.exec(kindLabel(part))?.[1]);
  return first !== undefined && others.every((start) => start === first);
}

/** 行政单位26个、事业单位30个，另有企业2家: one more of them, counted in a unit of its own. */
const further = /^[，,；;](?:另有?|还有|此外还?有?)[一-龥]{1,8}\d/;

const level = "(?:中央|[省市州县区乡镇](?:本级|级)?)";
const ofLevel = new RegExp(level);
const named = new RegExp(
  `^[^。；;]{0,24}。(?:而|但)?(${level}(?:[和、与及]?${level})*)(?:[两三四]级)?(?:财政)?(?:配套|自筹)?(?:资金|部分|补助)[^，,。；;\\d]*[，,。]`,
);

/** 其中中央资金支付1200万元，省级资金支付480万元。市县资金下达较晚，…: the next sentence names further levels, and no number of them. */
function levelsFollow({ report }: Scene, parts: readonly Mention[]): boolean {
  const { text } = report.document.flow;
  const last = parts.at(-1)?.figure.flow.end ?? text.length;
  const others = named.exec(text.slice(last, last + 60))?.[1];
  const own = parts.map((part) => ofLevel.exec(kindLabel(part))?.[0].charAt(0));
  return others !== undefined && own.every((name) => name !== undefined && !others.includes(name));
}

/**
 * 数量指标128个、质量指标76个、时效指标54个，完成240个，其中数量指标124个、时效指标47个: of a
 * division that the paragraph has told in more kinds, these are some.
 */
export function leavesKindsOut(scene: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  if (leavesUntold(parts) || levelsFollow(scene, parts)) return true;
  const { block, kind, flow } = first.figure;
  const told = (scene.byBlock.get(block) ?? [])
    .filter(({ figure }) => figure.kind === kind && figure.flow.end <= flow.start)
    .map(kindLabel);
  return told.length > parts.length && areSomeOf(parts.map(kindLabel), told);
}

const finished = /(?<![未没不待])(?:建成|完工|竣工|建好|完成|投用|投运|交付|办结)/;
const begun = /(?<![未没不待])(?:在建|正在|续建|实施中|推进|建设中|已开工|启动|停工|缓建)/;
const notBegun = /(?:尚?未|没有?|待|尚待)(?:能|予|实质性?)?(?:开工|动工|启动|开始|开建|实施|进场)/;
const rest = /其[余他它]|剩|余下/;

/**
 * 计划建设20个，已建成11个，还有5个未开工: between what is finished and what has not begun there is room for what is under way, unless
 * these are all the others.
 */
export function leavesUnderWay(parts: readonly Mention[], wholes: readonly Mention[]): boolean {
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  if (parts.length < 2 || wholes.some(({ figure }) => Number(figure.value) <= sum)) return false;
  const words = parts.map((part) => `${kindLabel(part)}|${plain(part.after).slice(0, 10)}`);
  return (
    words.some((each) => finished.test(each)) &&
    words.some((each) => notBegun.test(each)) &&
    !words.some((each) => begun.test(each) || rest.test(each))
  );
}
