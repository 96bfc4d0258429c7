import { stageOrder } from "../../domain/indicator.ts";
import type { Stage } from "../../domain/indicator.ts";

/** One sentence of the flow with what its words say of all the figures in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** The sentence with the insides of 《》 blanked, same length, so that titles give no cues. */
  readonly words: string;
  readonly stages: readonly StageMark[];
}

interface StageMark {
  /** Offset within the sentence. */
  readonly at: number;
  readonly stage: Stage;
}

const stageWords: Readonly<Record<Stage, readonly string[]>> = {
  institution: [],
  ex_ante: ["事前", "评估", "评减", "准入关"],
  target: ["绩效目标", "指标体系", "指标库", "编审", "目标申报"],
  monitoring: ["监控", "跟踪", "预警", "偏离", "红灯", "黄灯", "绿灯", "纠偏"],
  evaluation: ["评价", "自评", "复评", "抽查", "抽评", "复核"],
  rectification: ["整改"],
  application: ["结果应用", "评价结果运用", "公用经费", "挂钩"],
  training: ["培训", "参训", "宣讲"],
  disclosure: ["公开", "公示"],
  cost: ["成本预算绩效", "成本绩效", "成本效益", "成本核算", "成本管控", "成本试点"],
};

const stageOfWord = new Map<string, Stage>();
for (const stage of stageOrder) for (const word of stageWords[stage]) stageOfWord.set(word, stage);
// Longer words first: 评价结果运用 must not be read as 评价.
const anyStage = new RegExp(
  [...stageOfWord.keys()].sort((a, b) => b.length - a.length).join("|"),
  "g",
);

/** The stages named by the words of a heading or a sentence, in text order. */
export function stagesIn(words: string): readonly StageMark[] {
  const marks: StageMark[] = [];
  anyStage.lastIndex = 0;
  for (let match = anyStage.exec(words); match !== null; match = anyStage.exec(words)) {
    const stage = stageOfWord.get(match[0]);
    if (stage !== undefined) marks.push({ at: match.index, stage });
  }
  return marks;
}

export function sentenceOf(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  const words = raw.includes("《")
    ? raw.replace(/《[^》]*》/g, (title) => `《${"　".repeat(title.length - 2)}》`)
    : raw;
  return { start, end, words, stages: stagesIn(words) };
}

/** The stage nearest before `at` (offset in the sentence), else the first after it. */
export function stageNear(sentence: Sentence, at: number): Stage | null {
  let before: Stage | null = null;
  for (const mark of sentence.stages) {
    if (mark.at < at) before = mark.stage;
    else return before ?? mark.stage;
  }
  return before;
}

/** Stage that the words speak of last: the nearest to what follows them. */
export function stageOfWords(words: string): Stage | null {
  return stagesIn(words).at(-1)?.stage ?? null;
}
