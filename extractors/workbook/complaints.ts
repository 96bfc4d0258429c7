import type { Complaint } from "../../domain/monitoring/project.ts";

// A column of twenty thousand texts is one trouble, not twenty thousand.
const mostAlike = 20;

/** Collects complaints; of one kind in one column the first are told one by one, the rest counted. */
export class Complaints {
  readonly #all: Complaint[] = [];
  readonly #known = new Set<string>();
  readonly #counts = new Map<string, { told: number; more: number; first: Complaint }>();

  /** `alike` names the kind and column of a trouble that may repeat down a sheet. */
  add(sheet: string, cell: string, message: string, alike: string | null = null): void {
    const complaint = { sheet, cell, message };
    const identity = [sheet, cell, message].join("\u0000");
    if (this.#known.has(identity)) return;
    this.#known.add(identity);
    if (alike === null) {
      this.#all.push(complaint);
      return;
    }
    const key = `${sheet}\u0000${alike}`;
    const count = this.#counts.get(key);
    if (count === undefined) this.#counts.set(key, { told: 1, more: 0, first: complaint });
    else if (count.told < mostAlike) count.told += 1;
    else {
      count.more += 1;
      return;
    }
    this.#all.push(complaint);
  }

  list(): readonly Complaint[] {
    const rest = [...this.#counts.values()].filter(({ more }) => more > 0);
    return [
      ...this.#all,
      ...rest.map(({ more, first }) => ({
        sheet: first.sheet,
        cell: first.cell,
        message: `同类问题另有${more}处，没有逐一列出。请从这一格起检查整列。`,
      })),
    ];
  }
}
