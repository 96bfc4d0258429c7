import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import type { ICommentOptions, ParagraphChild } from "docx";
import type { LayoutSettings } from "../layout.ts";
import { layout } from "../layout.ts";
import { runStyle } from "./runs.ts";

/** The comments of one file, numbered in the order in which they are hung. */
export class Remarks {
  readonly #settings: LayoutSettings;
  readonly #created: Date;
  readonly #comments: ICommentOptions[] = [];

  constructor(settings: LayoutSettings, created: Date) {
    this.#settings = settings;
    this.#created = created;
  }

  get comments(): readonly ICommentOptions[] {
    return this.#comments;
  }

  hang(texts: readonly TextRun[], note: readonly string[]): ParagraphChild[] {
    const id = this.#comments.length;
    const children = note.map((words) => this.#paragraph(words));
    this.#comments.push({ id, author: "绩核", initials: "绩", date: this.#created, children });
    return [
      new CommentRangeStart(id),
      ...texts,
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }

  #paragraph(text: string): Paragraph {
    return new Paragraph({
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [new TextRun({ ...runStyle("song", layout.size.comment, this.#settings), text })],
    });
  }
}
