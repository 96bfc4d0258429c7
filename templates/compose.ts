import type { Context, Emitter, TagToken, Template as Node, TopLevelToken } from "liquidjs";
import { Liquid, Tag } from "liquidjs";
import type { Outline } from "./outline.ts";
import { outlineOf } from "./outline.ts";
import type { BlockSlot, InlineSlot, Slot, Slots } from "./slot.ts";
import { Tape } from "./slot.ts";
import type { Template } from "./template-check.ts";
import { badTemplate, checkedText } from "./template-check.ts";

/**
 * Fills a template. A sentence of it stands only when all its slots are filled; a required slot that
 * is empty leaves a marker at the end of its paragraph. Throws ConfigError("bad-template").
 */
export function compose(template: Template, slots: Slots): Outline {
  const text = checkedText(template, [...slots.keys()]);
  const tape = new Tape();
  return outlineOf(render(template, text, slots, tape), tape);
}

function render(template: Template, text: string, slots: Slots, tape: Tape): string {
  const engine = engineFor(tape);
  const scope = Object.fromEntries(
    [...slots].map(([name, slot]) => [name, Handle.of(slot, tape)] as const),
  );
  try {
    return String(engine.parseAndRenderSync(text, scope));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line:(\d+)/.exec(message)?.[1];
    const reason = /^tag .*not closed/.test(message)
      ? "的“若有”没有对应的“毕”。请补上“{% 毕 %}”。"
      : `不能解析：${message.replace(/, (?:file|line):.*/s, "")}。请对照模板说明改正。`;
    throw badTemplate(template, line === undefined ? null : Number(line), reason);
  }
}

function engineFor(tape: Tape): Liquid {
  const engine = new Liquid({ strictVariables: true, strictFilters: true });
  engine.registerFilter("必填", (value: unknown, label?: unknown) =>
    value instanceof Handle ? value.required(typeof label === "string" ? label : null) : value,
  );
  engine.registerFilter("上年", (value: unknown) =>
    value instanceof Handle ? value.shifted(-1) : value,
  );
  engine.registerFilter("下年", (value: unknown) =>
    value instanceof Handle ? value.shifted(1) : value,
  );
  engine.registerTag("若有", whenFilled(tape));
  return engine;
}

/** What Liquid holds for a slot; printed, it leaves a token on the tape. */
class Handle {
  readonly #slot: Slot;
  readonly #tape: Tape;
  readonly #offset: number;
  readonly #label: string | null;
  readonly #isRequired: boolean;

  private constructor(
    slot: Slot,
    tape: Tape,
    offset: number,
    label: string | null,
    isRequired: boolean,
  ) {
    this.#slot = slot;
    this.#tape = tape;
    this.#offset = offset;
    this.#label = label;
    this.#isRequired = isRequired;
  }

  static of(slot: Slot, tape: Tape): Handle {
    return new Handle(slot, tape, 0, null, false);
  }

  required(label: string | null): Handle {
    return new Handle(this.#slot, this.#tape, this.#offset, label, true);
  }

  shifted(years: number): Handle {
    return new Handle(this.#slot, this.#tape, this.#offset + years, this.#label, this.#isRequired);
  }

  toString(): string {
    return this.#slot.kind === "inline" ? this.#inline(this.#slot) : this.#block(this.#slot);
  }

  #inline(slot: InlineSlot): string {
    const parts = slot.read(this.#offset);
    if (parts !== null) return this.#tape.put({ kind: "parts", parts });
    const label = this.#label ?? slot.label;
    return this.#tape.put({ kind: "empty", label, required: this.#isRequired });
  }

  #block(slot: BlockSlot): string {
    const named = this.#label === null ? slot : { ...slot, label: this.#label };
    return this.#tape.put({ kind: "block", slot: named, required: this.#isRequired });
  }
}

type TagClass = new (token: TagToken, rest: TopLevelToken[], liquid: Liquid) => Tag;

/** {% 若有 %}…{% 否则 %}…{% 毕 %}: the first branch when all its slots are filled, else the second. */
function whenFilled(tape: Tape): TagClass {
  return class WhenFilled extends Tag {
    readonly #filled: Node[] = [];
    readonly #otherwise: Node[] = [];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      let branch = this.#filled;
      let closed = false;
      while (rest.length > 0 && !closed) {
        const next = rest.shift();
        if (next === undefined) break;
        const name = "name" in next ? next.name : "";
        if (name === "毕") closed = true;
        else if (name === "否则") branch = this.#otherwise;
        else branch.push(liquid.parser.parseToken(next, rest));
      }
      if (!closed) throw new Error(`tag ${token.getText()} not closed`);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const { renderer } = this.liquid;
      const filled = String(yield renderer.renderTemplates(this.#filled, context));
      const empty = tape.read(filled).filter((piece) => isEmpty(piece));
      if (empty.length === 0) emitter.write(filled);
      else if (this.#otherwise.length > 0) {
        emitter.write(String(yield renderer.renderTemplates(this.#otherwise, context)));
      } else emitter.write(traceOf(tape, filled));
    }
  };
}

function isEmpty(piece: ReturnType<Tape["read"]>[number]): boolean {
  return typeof piece !== "string" && piece.kind === "empty";
}

/** What remains of a clause that was left out: its wishes, or the bare trace that it was there. */
function traceOf(tape: Tape, rendered: string): string {
  const labels = tape.read(rendered).flatMap((piece) => {
    if (typeof piece === "string") return [];
    if (piece.kind === "gone") return piece.label ?? [];
    return piece.kind === "empty" && piece.required ? piece.label : [];
  });
  const traces = labels.length === 0 ? [null] : labels;
  return traces.map((label) => tape.put({ kind: "gone", label })).join("");
}
