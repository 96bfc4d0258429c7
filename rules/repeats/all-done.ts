import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const due = /(?<![相适响供反效对])应(?!用|急|对|收|付)[^，,。；;、\d]{0,14}$/;
const done = /^[^。；;\d]{0,8}[，,][^。；;，,\d]{0,6}(?:实际|实|已经?)[^，,。；;、\d]{1,12}$/;
const all =
  /^[^。；;]{0,10}[，,（(]?[^。；;，,]{0,8}(?:全覆盖|全部[完编报]|100[%％]|无一[一-龥]漏|应[一-龥]尽[一-龥])/;

/** 合格率100%, 其中…全部: of something else than how many were done. */
const other = /其中|合格|按[时期]|及时|准确|满意/;

/** 应开展监控的部门57家，实际完成监控57家，实现全覆盖: where all is said to be done, as many were done as were due. */
export const allDone = perScene((scene: Scene): readonly Bound[] =>
  scene.scopes.flatMap(({ mentions, isRow }) =>
    isRow
      ? []
      : mentions.flatMap((asked, place) => {
          const made = mentions[place + 1];
          return made !== undefined && areAll(asked, made)
            ? [sameValue(asked, made, "应完成、实际完成数", "应完成、实际完成数")]
            : [];
        }),
  ),
);

function areAll(asked: Mention, made: Mention): boolean {
  const [a, b] = [asked.figure, made.figure];
  return (
    a.kind === "count" &&
    b.kind === "count" &&
    a.quantity.unit === b.quantity.unit &&
    due.test(plain(leading(asked, 24))) &&
    done.test(plain(between(asked, made))) &&
    isAll(plain(trailing(made, 30)))
  );
}

function isAll(tail: string): boolean {
  const words = all.exec(tail)?.[0];
  return words !== undefined && !other.test(words);
}
