import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlainCount, sizeOf } from "../wording/told-counts.ts";

/** What a group of projects or units is called by where it is counted, and by what is done with some of it. */
const groups =
  /红灯|黄灯|红色预警|黄色预警|预警|偏[高低慢差离]|较差|待改进|不实|失实|不符|退回|不合格|逾期|异常|闲置|低效|问题(?=项目)|未开工|未启动|零支出|滞后|缓慢|较[慢低]|待整改/g;

/** 得分偏高的75个，…。得分偏高的项目中，偏差大的23个被通报: those of a group are no more than the group. */
export const partsOfGroups = perScene((scene: Scene): readonly Bound[] =>
  [...scene.byBlock.values()].flatMap((block) => {
    const told = block.filter((mention) => isPlainCount(mention, units)).map(toldOf);
    return told.flatMap(({ mention, called }, at) => {
      const earlier = told.slice(Math.max(0, at - reach), at);
      const named = earlier.filter(
        (each) => called.includes(each.name) && isAlike(each.mention, mention),
      );
      const whole = named.at(-1)?.mention;
      if (whole === undefined) return [];
      return sizeOf(mention) <= sizeOf(whole) || isSure(mention, named, earlier)
        ? withinBound(mention, whole)
        : [];
    });
  }),
);

const units = /^[个项家]$/;
/** So many numbers back a group is still spoken of. */
const reach = 8;

interface Told {
  readonly mention: Mention;
  /** The group that it counts; empty where the words name none. */
  readonly name: string;
  /** The groups that the words before it take up. */
  readonly called: readonly string[];
}

const some =
  /^(?:[^。；;]{0,40}[，,、]|[^，,。；;]{0,24})(?:其中|有|对(?!应)|的|已|仍|至|到|将|把|收回|调[减整]|压减|约谈|暂停|取消|终止|恢复)[^，,。；;]{0,16}$/;

/** 取消低效项目27个，压减一般性项目63个: what is dealt with has a kind of its own. */
const ownKind =
  /(?:收回|[调压核削]减|取消|终止|暂停|撤销|退出|调整|归并|整合|合并|约谈|恢复)了?[一-龥]{2,8}(?<!其中的?)(?:项目|对象|政策|单位|部门)$/;

function toldOf(mention: Mention): Told {
  const { before, after } = mention;
  const lead = plain(leading(mention, 80));
  const own = `${plain(before).slice(-6)}|${after.slice(0, 8)}`;
  const name = own.match(groups)?.at(-1) ?? "";
  // The clause of the number names what it counts; those before it take up what was counted.
  const head = /^.*(?:[，,：:]|(?<![其集为])中)/s.exec(lead)?.[0] ?? "";
  const isOther = ownKind.test(plain(before));
  const taken = some.test(lead) && name === "" && !isOther ? (head.match(groups) ?? []) : [];
  // 连续两年列入待改进的2家: some of the group itself.
  const again = name !== "" && /连续|再次|仍|(?<!其)中[，,]/.test(lead.slice(-24)) ? [name] : [];
  return { mention, name, called: [...taken, ...again] };
}

/** The group may be called by its projects, and some of them told without a noun. */
function isAlike(whole: Mention, part: Mention): boolean {
  const bare = part.noun === null && whole.noun !== "unit";
  return (
    sameYear(whole, part) &&
    whole.figure.status === part.figure.status &&
    whole.figure.quantity.unit === part.figure.quantity.unit &&
    (bare || (whole.noun === "unit") === (part.noun === "unit"))
  );
}

/** One number of the group, no words that it is another count, and none in between that has room for it. */
function isSure(part: Mention, named: readonly Told[], earlier: readonly Told[]): boolean {
  return (
    new Set(named.map(({ mention }) => mention.figure.value)).size === 1 &&
    !earlier
      .filter(
        ({ mention }) =>
          mention.scope === part.scope && !named.some((each) => each.mention === mention),
      )
      .some(({ mention }) => sizeOf(mention) >= sizeOf(part)) &&
    !/累计|合计|共计|涉及|全年|历年|问题|条|点位/.test(part.before)
  );
}
