import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { greatestOf, isPlainTold, sizeOf } from "../wording/told-counts.ts";

/** 项目绩效目标986个，资金总额13.58亿元; 选取11个对象重点评价，评价资金3.95亿元: some of the money of all projects. */
export const withinBudget = perScene((scene: Scene): readonly Bound[] => {
  const amounts = scene.mentions.filter(isPlain);
  const told = amounts.map((mention) => ({ mention, clauses: clausesOf(mention) }));
  const greatest = greatestOf(told.filter(({ clauses }) => isOfAll(clauses)));
  if (greatest === null || !holders.test(greatest.clauses)) return [];
  const whole = greatest.mention;
  return told.flatMap(({ mention, clauses }) => {
    if (mention === whole || !ofSome.test(clauses) || isOfAll(clauses)) return [];
    if (ofStages.test(clauses)) return [];
    const times = sizeOf(mention) / sizeOf(whole);
    return times <= 1 || (times >= leastTimes && sameYear(mention, whole))
      ? withinBound(mention, whole)
      : [];
  });
});

/** A little more may come of policies and funds that no project has. */
const leastTimes = 2;

const money = "(?:财政|预算|项目|总|的)*(?:资金|金额|总额|预算|额)";
/** The money of all projects of the year. */
const ofAll = new RegExp(
  `(?:绩效目标|全部项目|项目支出|部门项目|自评|(?<!重点)监控|(?<![未没待])批复|(?<![未没])入库)[^#]{0,36}${money}[^#，]{0,8}#`,
);
/** What is done with some of it; another amount since then is what the next is told of: 项目支出1568万元，节减资金合计. */
const dealt =
  /[\d亿万]元|[节缩]减|取消|撤销|终止|扣|退出|腾|失实|收回|[调压核评审]减|核定|调[剂增整]|盘活|申[请报]|处理|节约|结余|已下达|重点|抽|新增|追加|占|(?:存在|发现|查出)[^#]{0,4}问题|问题\d|违[规纪]/;

function isOfAll(clauses: string): boolean {
  const found = ofAll.exec(clauses);
  return found !== null && !dealt.test(found[0]) && !ofPicked.test(clauses);
}

/** 动态监控拦截支付43笔，金额286.4万元: what is picked of all projects is picked of projects. */
const holders = /项目|目标|部门|单位|政策|对象/;

/** 评价对象包括：项目支出15个，资金9837.62万元: one kind of those that were picked. */
const ofPicked = /(?:评价|评估|监控|抽查|复核)(?:的)?对象/;

/** The money of those that were picked. */
const ofSome = new RegExp(
  `(?:重点(?:绩效)?(?:评价|监控|评估)|财政评价|抽查|复核)[^#]{0,60}${money}[^#，]{0,6}#`,
);

/** 开展财政评估、重点监控和重点评价的项目共96个，涉及资金: of several stages, which together may be more than any. */
const ofStages = /(?:评估|监控|评价)[、和与及][^，,。；;#]{0,4}(?:评估|监控|评价)/;

function isPlain(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  return (
    figure.kind === "amount" &&
    !scope.isRow &&
    !past &&
    isPlainTold(mention) &&
    !/累计|历年|[两三]年|每|平均|其中/.test(leading(mention, 24))
  );
}

/** The sentence up to the number. */
function clausesOf(mention: Mention): string {
  return `${plain(leading(mention, 90)).split(/[；;]/).at(-1) ?? ""}#`;
}
