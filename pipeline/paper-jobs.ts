import { describeLocator } from "../domain/document.ts";
import type { Paper } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { copyNames, renderDocx } from "../templates/docx.ts";
import type { Copy, DocxOptions } from "../templates/docx.ts";
import { standardSettings } from "../templates/layout.ts";
import type { LayoutSettings } from "../templates/layout.ts";
import type { Draw } from "../templates/picture.ts";
import type { Locate } from "../templates/review-notes.ts";
import type { Template } from "../templates/template-check.ts";
import { digest } from "./load-templates.ts";
import { versions } from "./versions.ts";

/** One file of `--out`. */
export interface Job {
  readonly name: string;
  readonly write: () => Promise<Uint8Array>;
}

/** What the two copies of a paper are made with. */
export interface PaperMaking {
  /** Date of creation in the properties. */
  readonly created: Date;
  /** Reports that the paper was written from; places of quotations are looked up in them. */
  readonly reports: readonly Report[];
  /** Null for a paper without one. */
  readonly template: Template | null;
  /** Further versions by name, such as 提示词 and 模型. */
  readonly madeBy?: Readonly<Record<string, string>>;
  readonly settings?: LayoutSettings;
}

/** Both copies of a paper, `名称.docx` to be signed and `名称（审阅稿）.docx`; composed once for both. */
export function paperJobs(
  making: PaperMaking,
  name: string,
  title: string,
  compose: () => Paper,
): readonly Job[] {
  let composed: Paper | null = null;
  const paper = (): Paper => (composed ??= compose());
  return (["clean", "review"] as const).map((copy) => ({
    name: copy === "clean" ? `${name}.docx` : `${name}（${copyNames.review}）.docx`,
    write: () => rendered(making, paper(), title, copy),
  }));
}

async function rendered(
  making: PaperMaking,
  paper: Paper,
  title: string,
  copy: Copy,
): Promise<Uint8Array> {
  const { jihe, rules, dictionary } = versions();
  const { template, madeBy = {}, settings = standardSettings } = making;
  const options: DocxOptions = {
    copy,
    settings,
    locate: locateIn(making.reports),
    pictures: hasChart(paper) ? await loadDraw() : null,
  };
  const made = {
    绩核: jihe,
    规则: rules,
    指标词典: dictionary,
    ...(template === null ? {} : { 模板: `${template.name} ${digest(template)}` }),
    ...madeBy,
  };
  return await renderDocx(paper, { title, created: making.created, versions: made }, options);
}

function hasChart({ blocks, annexes }: Paper): boolean {
  const all = [blocks, ...annexes.map((annex) => annex.blocks)].flat();
  return all.some(({ kind }) => kind === "chart");
}

/** Null where the drawing library does not run on this machine; the paper then says so itself. */
export async function loadDraw(): Promise<Draw | null> {
  try {
    const { drawChart } = await import("../templates/picture.ts");
    const { chartFonts } = await import("./chart-fonts.ts");
    return (chart, frame, scale) => drawChart(chart, chartFonts, frame, scale);
  } catch {
    return null;
  }
}

export function locateIn(reports: readonly Report[]): Locate {
  const byId = new Map(reports.map((report) => [report.document.id, report]));
  return (documentId, span) => {
    const report = byId.get(documentId);
    if (report === undefined) return null;
    const block = report.document.blocks.find((each) => span.start < each.span.end);
    return { path: report.path, place: block === undefined ? "" : describeLocator(block.locator) };
  };
}
