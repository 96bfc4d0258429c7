import { Presets, SingleBar } from "cli-progress";
import { cutMiddle, widthOf } from "./table.ts";

export type Phase = "读取" | "提取" | "核验" | "模型" | "撰写";

/** Told by the phases of a run how far they are; one phase at a time. */
export interface Progress {
  readonly start: (phase: Phase, total: number) => void;
  readonly step: (path: string) => void;
  /** What the phase has used so far, in a few words; shown behind the count. */
  readonly note: (words: string) => void;
  /** A line of its own, between two phases. */
  readonly say: (line: string) => void;
  readonly end: () => void;
  /** Gives the terminal back when a phase does not reach its end. */
  readonly stop: () => void;
}

/** Where progress is shown; a file or a pipe takes plain lines. */
export type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean };

export const silent: Progress = {
  start: () => {},
  step: () => {},
  note: () => {},
  say: () => {},
  end: () => {},
  stop: () => {},
};

/** A bar per phase on a terminal, two plain lines per phase elsewhere. */
export function progressOn(stream: Terminal): Progress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

// With the bar before it, a line of this length stays one line on a terminal of 80 columns.
const mostPath = 36;
// Less of a path tells nothing.
const leastPath = 20;

function bars(stream: Terminal): Progress {
  let bar: SingleBar | null = null;
  let [path, note] = ["", ""];
  const shown = (): { readonly path: string; readonly note: string } => {
    const room = note === "" ? mostPath : mostPath - widthOf(note) - 2;
    return {
      path: room < leastPath ? "" : cutMiddle(path, room),
      note: note === "" ? "" : `${note}  `,
    };
  };
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    start(phase, total) {
      bar = new SingleBar(
        {
          stream,
          format: `${phase} [{bar}] {value}/{total}  {note}{path}`,
          barsize: 24,
          hideCursor: null,
          // A stopped bar leaves raw mode and signals to us: Ctrl-C is handled in cli.ts.
          gracefulExit: false,
          linewrap: null,
        },
        Presets.rect,
      );
      [path, note] = ["", ""];
      bar.start(total, 0, { path, note });
    },
    step(done) {
      path = done;
      bar?.increment(shown());
    },
    note(words) {
      note = words;
      bar?.update(shown());
    },
    say(line) {
      stop();
      stream.write(`${line}\n`);
    },
    end() {
      bar?.update({ path: "" });
      stop();
    },
    stop,
  };
}

export function lines(screen: { readonly write: (text: string) => unknown }): Progress {
  let current: Phase | null = null;
  let done = 0;
  let all = 0;
  let note = "";
  return {
    start(phase, total) {
      [current, done, all, note] = [phase, 0, total, ""];
      screen.write(`${phase}：共 ${total} 个……\n`);
    },
    step() {
      done += 1;
    },
    note(words) {
      note = words;
    },
    say(line) {
      screen.write(`${line}\n`);
    },
    end() {
      const used = note === "" ? "" : `，${note}`;
      if (current !== null) screen.write(`${current}：完成 ${done}/${all}${used}。\n`);
      current = null;
    },
    stop() {},
  };
}
