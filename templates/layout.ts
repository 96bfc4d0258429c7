import type { Settings } from "../domain/profile.ts";

/**
 * GB/T 9704-2012 in the units of a Word file: lengths in twips (1/20 pt), sizes in half points.
 * Values and their derivation: docs/adr/0004-papers.md.
 */
export const layout = {
  paper: { width: 11906, height: 16838 },
  // 天头 37 mm, 订口 28 mm; the text area 156 × 225 mm gives the other two.
  margin: { top: 2098, left: 1587, right: 1474, bottom: 1984 },
  // The same sheet turned: its head lies at the binding edge.
  landscapeMargin: { top: 1587, left: 1984, right: 2098, bottom: 1474 },
  // 22 lines of 28 characters.
  grid: { linePitch: 579, charSpace: -848 },
  line: 579,
  // 28 characters of 16 pt less 0.25 pt each fill the line.
  squeeze: -5,
  titleLine: 720,
  character: 316,
  footer: 1446,
  landscapeFooter: 936,
  // Only the copy for review has one.
  header: 850,
  // Line 16 pt: its dash lies 7 mm under the text, and the footer stays clear of the text area.
  pageNumber: { size: 28, character: 280, line: 320 },
  turnedNumber: { width: 500, height: 1400 },
  size: { title: 44, body: 32, tableTitle: 24, table: 21, note: 21, header: 18, comment: 18 },
  tableLine: 320,
  gap: 160,
} as const;

/** Width of the text area. */
export const textWidth: number = layout.paper.width - layout.margin.left - layout.margin.right;

export const landscapeTextWidth: number =
  layout.paper.height - layout.landscapeMargin.left - layout.landscapeMargin.right;

export type Face = "title" | "hei" | "kai" | "fangsong" | "song";

/** What differs from house to house; GB/T 9704-2012 leaves it open or the office decides. */
export interface LayoutSettings {
  readonly fonts: Readonly<Record<Face, string>>;
  /** Font of digits and letters; null sets them in the font of the Chinese around them. */
  readonly western: string | null;
  readonly boldThirdLevel: boolean;
  /** Whether the paper will bear a seal over its date, which moves name and date. */
  readonly seal: boolean;
}

/** Fonts that the standard's names stand for; a machine without them shows its own substitute. */
export const standardSettings: LayoutSettings = {
  fonts: {
    title: "方正小标宋简体",
    hei: "黑体",
    kai: "楷体_GB2312",
    fangsong: "仿宋_GB2312",
    song: "宋体",
  },
  western: "Times New Roman",
  boldThirdLevel: false,
  seal: false,
};

/** What a profile of a region settles about the layout. */
export function layoutSettingsOf({
  fonts,
  numbers,
}: Pick<Settings, "fonts" | "numbers">): LayoutSettings {
  return {
    fonts: {
      title: fonts.value.标题,
      hei: fonts.value.一级标题,
      kai: fonts.value.二级标题,
      fangsong: fonts.value.正文,
      song: fonts.value.表格,
    },
    western: fonts.value.西文,
    boldThirdLevel: numbers.value.boldThirdLevel,
    seal: false,
  };
}
