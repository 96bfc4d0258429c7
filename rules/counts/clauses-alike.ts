import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { arePoints } from "./enumeration.ts";
import { mayEndInOutcome } from "./outcome.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

const head = /^[^。；;，,：:、\d“”（(]{0,16}[：:]/;
/** What the points come to, or what else is told, is no further point. */
const remark =
  /^(?:其中|同时|此外|另外?|并|但|而|且|从而|确保|做到|实现|形成|切实|进一步|有效|不断|使|为|均|共|全部|合计|累计|涉及)|全部|也[在已将]|均[已为]|已[于经]|分别/;
/** So many characters clauses of one make may differ in length. */
const widest = 3;

/** 三个方面：指标照抄合同，指标无法取数，指标缺失。 Clauses of one make that only ， parts. */
export function clausesAlike(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const rest = line.text.slice(end, end + 200);
  const lead = arePoints(word) ? head.exec(rest)?.[0] : undefined;
  const body =
    lead === undefined
      ? undefined
      : /^[^。；;：:、\d\t（）()]*(?=。|$)/.exec(rest.slice(lead.length))?.[0];
  if (lead === undefined || body === undefined || !body.includes("，")) return null;
  const clauses = body.split("，");
  const from = end + lead.length;
  const starts = clauses.map(
    (_, at) => clauses.slice(0, at).join("，").length + (at === 0 ? 0 : 1),
  );
  const items = clauses.map((clause, at) => {
    const start = from + (starts[at] ?? 0);
    return itemAt(scene, line, start, start + clause.length);
  });
  const near =
    Math.abs(items.length - word.number) <= 1 &&
    clauses.every(({ length }) => length >= 3 && length <= 20);
  // 必须…，必须…，绩效管理才能行稳致远: a clause more must say the same word, and not what comes of them.
  const alike =
    (shareWord(clauses) || (clauses.length <= word.number && areAlike(clauses))) &&
    !mayEndInOutcome(clauses, word.number);
  const sure = near && alike && !clauses.some((clause) => remark.test(clause));
  return { word, items, doubt: sure ? null : "逗号隔开的未必就是所数的各项" };
}

function areAlike(clauses: readonly string[]): boolean {
  const lengths = clauses.map(({ length }) => length);
  return clauses.length > 2 && Math.max(...lengths) - Math.min(...lengths) <= widest;
}

/** 由重分配向重管理转变, 由重投入向重产出转变: two characters that stand in all of them. */
function shareWord([first = "", ...others]: readonly string[]): boolean {
  return Array.from(first).some((_, at) => {
    const pair = first.slice(at, at + 2);
    return pair.length === 2 && others.every((clause) => clause.includes(pair));
  });
}
