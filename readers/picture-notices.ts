import type { Notice } from "../domain/notice.ts";

/** One notice for all pictures of a document. */
export function pictureNotices(count: number): Notice[] {
  if (count === 0) return [];
  return [
    {
      code: "object-skipped",
      message: `文件中有${count}张图片，图中的文字和数字没有读入。如图中有表格或数据，请补交可编辑的版本。`,
      span: null,
    },
  ];
}
