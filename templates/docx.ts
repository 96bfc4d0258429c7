import type { Paper } from "../domain/paper.ts";
import { partsOf } from "../domain/paper.ts";
import type { LayoutSettings } from "./layout.ts";
import { standardSettings } from "./layout.ts";
import type { Draw } from "./picture.ts";
import type { Locate } from "./review-notes.ts";
import { notesOf } from "./review-notes.ts";
import { stampedDocx } from "./stamped-docx.ts";
import { typeset } from "./typeset.ts";
import { packed } from "./word/document.ts";
import { Remarks } from "./word/remarks.ts";

export interface DocxMeta {
  /** Title of the file's properties. */
  readonly title: string;
  /** Stamped into the properties and the comments, so that equal input gives equal bytes. */
  readonly created: Date;
  /** Versions that made the paper, by name: 程序 0.1.0, 规则 …. */
  readonly versions: Readonly<Record<string, string>>;
}

/** 清稿, to be signed, or 审阅稿, which tells of each figure where it comes from. */
export type Copy = "clean" | "review";

export const copyNames: Readonly<Record<Copy, string>> = { clean: "清稿", review: "审阅稿" };

export interface DocxOptions {
  readonly copy?: Copy;
  /** Absent or null where this machine cannot draw: charts give way to a sentence that says so. */
  readonly pictures?: Draw | null;
  /** For comments of the copy for review. */
  readonly locate?: Locate;
  readonly settings?: LayoutSettings;
}

/** A Word file in the layout of GB/T 9704-2012. */
export async function renderDocx(
  paper: Paper,
  meta: DocxMeta,
  {
    copy = "clean",
    pictures = null,
    locate = nowhere,
    settings = standardSettings,
  }: DocxOptions = {},
): Promise<Uint8Array> {
  const isReview = copy === "review";
  const desk = { settings, remarks: new Remarks(settings, meta.created), draw: pictures };
  const notes = isReview ? notesOf(paper, locate) : null;
  const sheets = typeset(paper, { boldThirdLevel: settings.boldThirdLevel, notes });
  const custom = [
    { name: "文本", value: copyNames[copy] },
    ...Object.entries(meta.versions).map(([name, value]) => ({ name, value })),
  ];
  const description = custom.map(({ name, value }) => `${name} ${value}`).join("；");
  const properties = { title: meta.title, description, custom };
  const bytes = await packed(sheets, desk, properties, isReview ? headerOf(paper) : []);
  return stampedDocx(bytes, meta.created, settings);
}

function nowhere(): null {
  return null;
}

function headerOf(paper: Paper): readonly string[] {
  const byModel = [...partsOf(paper)].some(
    (part) => part.kind === "text" && part.author === "model",
  );
  return [
    "审阅稿　批注注明每个数据的来源、原句和核验情况；定稿请用清稿",
    ...(byModel ? ["加点式下划线的文字由模型起草，请逐句核对"] : []),
  ];
}
