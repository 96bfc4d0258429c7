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
  const filter = (name: string, change: (handle: Handle, label: string | null) => Handle): void => {
    engine.registerFilter(name, (value: unknown, label?: unknown) =>
      value instanceof Handle ? change(value, typeof label === "string" ? label : null) : value,
    );
  };
  filter("必填", (handle, label) => handle.required(label));
  filter("上年", (handle) => handle.shifted(-1));
  filter("下年", (handle) => handle.shifted(1));
  filter("非零", (handle) => handle.positive());
  engine.registerTag("若有", whenFilled(tape));
  return engine;
}

/** How a slot is to be read where it stands. */
interface Reading {
  /** Years from that of the paper. */
  readonly offset: number;
  /** Name in 【待补：…】; the slot's own when null. */
  readonly label: string | null;
  readonly required: boolean;
  /** Whether a value of zero counts as none. */
  readonly positive: boolean;
}

const plainReading: Reading = { offset: 0, label: null, required: false, positive: false };

/** What Liquid holds for a slot; printed, it leaves a token on the tape. */
class Handle {
  readonly #slot: Slot;
  readonly #tape: Tape;
  readonly #reading: Reading;

  private constructor(slot: Slot, tape: Tape, reading: Reading) {
    this.#slot = slot;
    this.#tape = tape;
    this.#reading = reading;
  }

  static of(slot: Slot, tape: Tape): Handle {
    return new Handle(slot, tape, plainReading);
  }

  required(label: string | null): Handle {
    return this.#read({ label, required: true });
  }

  shifted(years: number): Handle {
    return this.#read({ offset: this.#reading.offset + years });
  }

  positive(): Handle {
    return this.#read({ positive: true });
  }

  toString(): string {
    return this.#slot.kind === "inline" ? this.#inline(this.#slot) : this.#block(this.#slot);
  }

  #read(changes: Partial<Reading>): Handle {
    return new Handle(this.#slot, this.#tape, { ...this.#reading, ...changes });
  }

  #inline(slot: InlineSlot): string {
    const { offset, label, required, positive } = this.#reading;
    const parts = slot.read(offset);
    const isZero = positive && slot.isZero?.(offset) === true;
    if (parts !== null && !isZero) return this.#tape.put({ kind: "parts", parts });
    // What the report tells of the coming year, or as zero, is not asked for.
    const isAsked = required && !isZero && (offset !== 0 || slot.read(1) === null);
    return this.#tape.put({ kind: "empty", label: label ?? slot.label, required: isAsked });
  }

  #block(slot: BlockSlot): string {
    const { label, required } = this.#reading;
    const named = label === null ? slot : { ...slot, label };
    return this.#tape.put({ kind: "block", slot: named, required });
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
