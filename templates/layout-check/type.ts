import type { Look } from "./properties.ts";
import type { Paragraph } from "./word-model.ts";

/** A kind of type that the standard names, and the fonts that are of it. */
export interface TypeKind {
  readonly name: string;
  readonly fonts: RegExp;
  /** Fonts that offices take where it is missing. */
  readonly standIns: RegExp | null;
}

export const kinds = {
  title: {
    name: "小标宋体",
    fonts: /小标宋|XiaoBiaoSong/iu,
    standIns: /标宋|中宋|Zhongsong|宋体|SimSun/iu,
  },
  hei: { name: "黑体", fonts: /^(?!.*雅黑).*黑|SimHei|STHeiti|FZHei/iu, standIns: null },
  kai: { name: "楷体", fonts: /楷|Kai/iu, standIns: null },
  fangsong: { name: "仿宋体", fonts: /仿宋|Fang ?Song/iu, standIns: null },
  song: { name: "宋体", fonts: /^(?!.*仿宋).*宋|SimSun|STSong|^(?!Fang).*Song/iu, standIns: null },
} as const satisfies Readonly<Record<string, TypeKind>>;

/** Looks of the Chinese characters from `offset` on, each with the characters it holds for. */
export function chineseLooks(
  { pieces }: Paragraph,
  offset = 0,
  end = Number.POSITIVE_INFINITY,
): readonly { readonly look: Look; readonly count: number }[] {
  let at = 0;
  return pieces.flatMap(({ text, look }) => {
    const part = text.slice(Math.max(0, offset - at), Math.max(0, end - at));
    at += text.length;
    const count = part.match(/\p{Script=Han}/gu)?.length ?? 0;
    return count === 0 ? [] : [{ look, count }];
  });
}

const named: Readonly<Record<number, string>> = {
  84: "初号",
  72: "小初",
  52: "一号",
  48: "小一",
  44: "二号",
  36: "小二",
  32: "三号",
  30: "小三",
  28: "四号",
  24: "小四",
  21: "五号",
  18: "小五",
};

/** 三号（16磅） for 32 half points. */
export function sizeName(size: number): string {
  const name = named[size];
  return name === undefined ? `${size / 2}磅` : `${name}（${size / 2}磅）`;
}

/** The first Chinese font in a stretch that is not of a kind; null where all are or none is told. */
export function wrongFont(
  paragraph: Paragraph,
  kind: TypeKind,
  offset = 0,
  end?: number,
): string | null {
  const fonts = chineseLooks(paragraph, offset, end).map(({ look }) => look.eastAsia);
  return fonts.find((font) => font !== null && !kind.fonts.test(font)) ?? null;
}

/** The first size of Chinese characters in a stretch that is not `size`; null where all are. */
export function wrongSize(
  paragraph: Paragraph,
  size: number,
  offset = 0,
  end?: number,
): number | null {
  const sizes = chineseLooks(paragraph, offset, end).map(({ look }) => look.size);
  return sizes.find((each) => each !== null && each !== size) ?? null;
}

/** Whether nothing tells the font of any Chinese character of a paragraph. */
export function tellsNoFont(paragraph: Paragraph): boolean {
  return chineseLooks(paragraph).every(({ look }) => look.eastAsia === null);
}
