import { endsWithNil } from "../divisions/state-words.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues, step } from "./cues.ts";
import type { Run } from "./sum-run.ts";

/** How much of its number a list may come to. */
const shares = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97] as const;
/** So many characters behind a list are read. */
const behind = 40;

/** What is missing of a number, held against the items of the list, and what is said behind the list. */
export function lackCues(total: Mention, { parts }: Run, scene: Scene): readonly Cues[] {
  const size = parts.length > 2 ? "many" : "two";
  const values = parts.map(({ figure }) => Number(figure.value));
  const whole = Number(total.figure.value);
  const sum = values.reduce((all, value) => all + value, 0);
  const lack = sizeOf(whole - sum, values);
  return [
    new Cues([`lack share ${step(sum / whole, shares)}`, `lack ${lack}`, `lack ${lack} ${size}`]),
    new Cues(() => tailCues(parts, scene)),
  ];
}

/** An item that was left out is mostly as large as the others. */
function sizeOf(lack: number, values: readonly number[]): string {
  const most = Math.max(...values);
  if (lack < Math.min(...values)) return "below all";
  return lack <= most ? "within" : lack <= 2 * most ? "above" : "far above";
}

function tailCues(parts: readonly Mention[], { report }: Scene): readonly string[] {
  const last = parts.at(-1)?.figure.flow.end;
  if (last === undefined) return [];
  const tail = plain(report.document.flow.text.slice(last, last + behind));
  return [
    /[。\n]/.test(tail.slice(0, 8)) ? "ends sentence" : "runs on",
    ...(endsWithNil(parts, tail) ? ["nil behind"] : []),
    ...(/^[^，,。；;]{0,8}[，,；;][^。；;]{0,20}(?:占|率|比重)/.test(tail) ? ["share behind"] : []),
    ...(/^[^，,。；;]{0,8}[，,；;。][^。；;]{0,6}[两二三四五六前后][项类者个]/.test(tail)
      ? ["counts behind"]
      : []),
  ];
}
