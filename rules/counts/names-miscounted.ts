import { oneName } from "./alike-names.ts";
import { calledOf } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import type { Evidence } from "../rule.ts";

/**
 * Names of things that are counted by the piece, none of them a deed, a quality or two in one, right before their
 * number: 环卫保洁、路灯照明、排水管网2项服务. Each is one at least, so that more names than the number says leave no other
 * reading. One too few leaves none where they are several and long: 道路、桥梁3个项目 may be kinds of them.
 */
export function areMiscounted(
  word: CountedWord,
  items: readonly Evidence[],
  joined: boolean,
): boolean {
  const names = items.map(({ quote }) => nameOf(quote));
  const [first = "", ...others] = names;
  const tooMany = items.length > word.number && names.some((name) => name.length > shortest);
  const tooFew =
    items.length === word.number - 1 &&
    items.length >= several &&
    names.every((name) => name.length >= long);
  return (
    (tooMany || tooFew) &&
    !joined &&
    isByThePiece(word) &&
    others.every((name) => thing.test(name) && !deed.test(name)) &&
    (others.every((name) => name.length > shortest) || short.test(calledOf(word))) &&
    thing.test(first.slice(tooFew ? -long : -shortest)) &&
    !deed.test(first) &&
    !ofOwner.test(names.at(-1) ?? "") &&
    nextCount(word) !== items.length - word.number
  );
}

const shortest = 2;
/** 柳湾、石坡2个乡镇 have short names; 农村公路建设、管护、绿化2个项目 are longer than each piece. */
const short = /^(?:乡镇|镇|乡|街道|县|区|市|村|社区|园区|部门|系统|行业|领域|单位|重点支出)/;
const several = 3;
const long = 4;
const thing = /^(?!.*[和及与的了等各])\p{Script=Han}{2,14}$/u;
/** 新建、改建、扩建2个项目, 取消、整合、压减2项政策: what is done with them; 红灯、黄灯2类: what they are. */
const deed =
  /^(?:新[建增设]|改[建扩造]|扩建|改扩建|续建|迁建|制定|修[订改]|出台|印发|废止|清理|取消|终止|暂停|整合|归并|合并|[压调核审评追扣]减|调整|收回|退出|保留|完善|建立|健全|研究|申报|审核|评审|复核|评估|评价|监控|自评|抽查|[红黄绿蓝][灯色]?|优秀?|良好?|中等?|较?差)$/;
/** 县教育局、县水利局、县林业局所属2个单位, 部门申报、财政审核3个项目: the last words tell what they have to do with it. */
const ofOwner =
  /(?:所属|下属|直属|下辖|分别|合计|共计|联合|共同|牵头|负责|承担|申报|审核|复核|实施|管理|发放|报送|抽调|组成|参与|参加|举办|推出|编制|提出)$/;

/** 社会保障和就业 is one name. */
function nameOf(quote: string): string {
  return plain(quote)
    .replaceAll(/[“”]/g, "")
    .replace(oneName, (name) => name.replace(/[和与]/, ""));
}

function isByThePiece({ unit, noun }: CountedWord): boolean {
  return /^[项类种家大]?$/.test(unit) || (unit === "份" && /^份[一-龥]{0,4}报告/.test(noun));
}

const next = /^[一-龥（）、]{0,6}?(\d{1,2}|[一两二三四五六七八九])(?=[个家项县区镇乡市])/;

/** 东城、西城、南塘2区1县, 2个区、1个县: the next number counts the last of them. */
function nextCount(word: CountedWord): number | null {
  const digits = next.exec(word.line.text.slice(word.end))?.[1];
  if (digits === undefined || calledOf(word) === "") return null;
  return /\d/.test(digits) ? Number(digits) : hanValue(digits);
}
