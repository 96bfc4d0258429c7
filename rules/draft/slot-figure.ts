import type { ValueEntry } from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { contains } from "../../domain/span.ts";
import type { DraftContext } from "./draft-rule.ts";
import type { ValueSlot } from "./written.ts";
import { valueSlots } from "./written.ts";

/** A slot and what it reads as in its sentence. */
export interface Reread {
  readonly slot: ValueSlot;
  readonly figure: Figure;
}

/** What a finding says of a slot that its sentence makes into something else. */
export interface Misread {
  readonly text: string;
  readonly told: string;
  readonly read: string;
}

/** The slots that read as exactly one figure; the others are W06's. */
export function rereadsOf({ sentence, found }: DraftContext): readonly Reread[] {
  return valueSlots(sentence).flatMap((slot) => {
    const inside = found.filter(({ flow }) => contains(slot, flow));
    const [figure] = inside;
    return inside.length === 1 && figure !== undefined ? [{ slot, figure }] : [];
  });
}

/** The clause that a slot stands in. */
export function clauseOf(context: DraftContext, slot: ValueSlot): string {
  return context.sentence.clauses.find(({ slots }) => slots.includes(slot))?.words ?? "";
}

/** Own words of its clause up to the slot. */
export function beforeSlot(context: DraftContext, slot: ValueSlot): string {
  const clause = context.sentence.clauses.find(({ slots }) => slots.includes(slot));
  return clause === undefined ? "" : clause.words.slice(0, slot.mark - clause.start);
}

/** 评减金额为{{F3}}: the name of its indicator, at most a word of saying between. */
export function isNamedRightBefore({ name, aliases }: ValueEntry, before: string): boolean {
  const said = plain(before.replace(/(?:共计|共|为|是|达到|达|有)$/u, ""));
  return [name, ...aliases].some((each) => {
    // 监控项目{{F4}} leaves the last word of 监控项目数 to the number itself.
    const bare = plain(each ?? "").replace(/数$/u, "");
    return bare.length >= shortestName && (said.endsWith(bare) || said.endsWith(`${bare}数`));
  });
}

const shortestName = 3;

/** 核减资金 and 核减金额 name the same. */
function plain(words: string): string {
  return words.replaceAll("资金", "金额");
}
