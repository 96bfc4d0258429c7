import { areItemsTogether } from "../divisions/item-beside.ts";
import { leavesUnderWay } from "../divisions/kinds-left-out.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { isOfFirstKinds } from "../wording/told-apart.ts";
import { sameThing } from "../wording/same-thing.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { isOfAll } from "../sums/no-total.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const restWord =
  /(?:其余|剩余|剩下|余下|尚有|还有|仍有|尚余|逾期|未(?:完成|整?改|报送|通过|开展|公开|支出|使用))[^，,。；;、0-9]{0,10}$/;

/** 反馈168个，已整改161个，其余7个: what is left of a total once its parts are taken away. */
export function remainders(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap((scope) =>
    scope.isRow
      ? []
      : scope.mentions.flatMap((rest) => {
          const word = restWord.exec(leadOf(rest))?.[0] ?? /^除外/.exec(rest.after)?.[0];
          if (word === undefined || goesOn(rest) || isOfFirstKinds([rest])) return [];
          const bound = restOf(scope, rest, /^(?:其余|剩余|剩下|余下)/.test(word));
          // 逾期报送5家，至今未报送2家: neither is all that is left.
          const isTold = bound !== null && isFitting(bound);
          if (bound === null || isTold) return bound ?? [];
          return isFollowed(rest) || isOfMore(scene, scope, bound) || isOpen(scope, bound)
            ? []
            : bound;
        }),
  );
}

/** 计划建设20个，已建成11个，还有5个未开工: some may be under way. */
function isOpen({ mentions }: Scope, { evidence }: Bound): boolean {
  const [whole, ...parts] = evidence.flatMap(({ figure }) =>
    mentions.filter((each) => each.figure === figure),
  );
  return whole !== undefined && leavesUnderWay(parts, [whole]);
}

/** 专业物业21个，社区托管14个，其余11个; 上年完成420万元，本年计划750万元，剩余390万元: all three are what another number tells. */
function isOfMore(scene: Scene, { mentions }: Scope, { evidence }: Bound): boolean {
  const told = new Set(evidence.map(({ figure }) => figure));
  return areItemsTogether(
    scene,
    mentions.filter(({ figure }) => told.has(figure)),
  );
}

/** 其余50万元、危桥改造200万元: a list that goes on is not ended by what is left. */
function goesOn(rest: Mention): boolean {
  const next = rest.scope.mentions[rest.place + 1];
  return (
    next !== undefined &&
    sameThing(next, rest) &&
    /^[^，,；;。]{0,8}、[^，,；;。]*$/.test(between(rest, next))
  );
}

function isFollowed(rest: Mention): boolean {
  const next = rest.scope.mentions[rest.place + 1];
  return next !== undefined && sameThing(next, rest) && restWord.test(leadOf(next));
}

/** The words before a number, or before the number that it directly follows: 其余3人4500元. */
function leadOf(rest: Mention): string {
  const previous = rest.scope.mentions[rest.place - 1];
  const joined = previous !== undefined && between(previous, rest).trim() === "";
  return plain(joined ? previous.before : rest.before);
}

function restOf(scope: Scope, rest: Mention, open: boolean): Bound | null {
  const before = scope.mentions.slice(0, rest.place);
  const like = before.filter((mention) => sameThing(mention, rest)).toReversed();
  if (isDividedUntold(before)) return null;
  const [part, whole] = like;
  const isPair = like.length === 2 && part !== undefined && whole !== undefined;
  if (isPair && isWhole(part) && !isWhole(whole)) return restBound(rest, [part, whole]);
  const choices = [2, 3, 4, 5]
    .filter((count) => count <= like.length && (count === 2 || open))
    .map((count) => restBound(rest, like.slice(0, count).toReversed()));
  return choices.find(isFitting) ?? (like.length === 2 ? (choices[0] ?? null) : null);
}

/** 已竣工小区中，引入物业的21个，托管的14个，其余11个自管: how many there are is not told here, the first is one of the parts. */
function isDividedUntold([first]: readonly Mention[]): boolean {
  return first !== undefined && untoldHead.test(plain(leading(first)));
}

const untoldHead = new RegExp(
  "^[^，,。；;\\d]*(?<![其集为])[中里][，,](?:[^，,；;\\d]*的[有共为是]?|[^，,；;\\d]*?类)$" +
    "|^(?:已|未|上述|参评|剩余)[^，,。；;\\d]*[中里][，,](?![^，,；;\\d]*(?:共|总|合计))[^，,；;\\d]*$",
);

/** 改造危桥7座，年度目标为8座（总计8座），剩余1座: what was to be done, or is told as all, is the whole, wherever it stands. */
function isWhole(mention: Mention): boolean {
  return (
    isOfAll(mention) ||
    /(?:(?<!绩效)目标|计划|任务|应|须|需要?)[^，,；;\d]{0,6}$/.test(mention.before)
  );
}

/** The whole is its parts and what is left of it. */
export function restBound(rest: Mention, [whole, ...parts]: readonly Mention[]): Bound {
  const first = whole ?? rest;
  const told = parts.map((part, at) =>
    evidenceOf(roleName(part, parts.length > 1 ? `部分${String(at + 1)}` : "部分"), part),
  );
  const items = [...told, evidenceOf("其余", rest)];
  return {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf(roleName(first, "总数"), first), ...items],
    text: `总数＝${items.map(({ role }) => role).join("＋")}`,
    binding: bindingOf([first, ...parts, rest]),
  };
}
