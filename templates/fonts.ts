/** A font that papers name, with the names it goes by and what may stand in for it. */
export interface PaperFont {
  /** As papers name it. */
  readonly name: string;
  /** Other names of the same font; a machine with one of them has the font. */
  readonly aliases: readonly string[];
  /** What comes closest, best first. */
  readonly fallbacks: readonly string[];
  /** Serif (roman) or sans-serif (swiss) for programs that must choose themselves. */
  readonly family: "roman" | "swiss" | "script";
}

/** GB/T 9704-2012 names kinds of type; these are the fonts that offices take for them (domain: 6.1). */
export const paperFonts: readonly PaperFont[] = [
  {
    name: "方正小标宋简体",
    aliases: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "方正小标宋"],
    fallbacks: ["华文中宋", "STZhongsong", "宋体", "SimSun", "Noto Serif CJK SC", "Songti SC"],
    family: "roman",
  },
  {
    name: "黑体",
    aliases: ["SimHei", "方正黑体_GBK", "FZHei-B01"],
    fallbacks: ["华文黑体", "STHeiti", "微软雅黑", "Noto Sans CJK SC", "PingFang SC"],
    family: "swiss",
  },
  {
    name: "楷体_GB2312",
    aliases: ["KaiTi_GB2312", "方正楷体_GBK", "FZKai-Z03"],
    fallbacks: ["楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC", "AR PL UKai CN"],
    family: "script",
  },
  {
    name: "仿宋_GB2312",
    aliases: ["FangSong_GB2312", "方正仿宋_GBK", "FZFangSong-Z02"],
    fallbacks: ["仿宋", "FangSong", "华文仿宋", "STFangsong", "宋体", "Noto Serif CJK SC"],
    family: "roman",
  },
  {
    name: "宋体",
    aliases: ["SimSun", "NSimSun", "新宋体", "方正书宋_GBK"],
    fallbacks: ["华文宋体", "STSong", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC"],
    family: "roman",
  },
  {
    name: "Times New Roman",
    aliases: [],
    fallbacks: ["Liberation Serif", "Tinos", "Nimbus Roman"],
    family: "roman",
  },
];

/** The font of a name or one of its other names; null for one that is not in the table. */
export function paperFont(name: string): PaperFont | null {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return paperFonts.find((font) => [font.name, ...font.aliases].some(same)) ?? null;
}

/** A font that a paper names and a machine lacks. */
export interface MissingFont {
  readonly name: string;
  /** The best stand-in that the machine has; null when it has none of them. */
  readonly instead: string | null;
}

/** Which of `wanted` are not among the families of a machine. Names are compared without case. */
export function missingFonts(
  wanted: readonly string[],
  installed: Iterable<string>,
): readonly MissingFont[] {
  const known = new Set(Array.from(installed, (name) => name.toLowerCase()));
  return [...new Set(wanted)].flatMap((name) => {
    const font = paperFont(name);
    const names = font === null ? [name] : [name, font.name, ...font.aliases];
    if (names.some((each) => known.has(each.toLowerCase()))) return [];
    const instead = font?.fallbacks.find((each) => known.has(each.toLowerCase())) ?? null;
    return [{ name, instead }];
  });
}
