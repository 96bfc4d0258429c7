/**
 * Radicals that PDF fonts put in place of the characters they look like, each followed by that
 * character; the Unicode folds know the Kangxi radicals but not these (block CJK Radicals Supplement).
 */
const PAIRS =
  "⺁厂⺄乙⺎兀⺏尣⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺲罒⺳网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

const byRadical = new Map<string, string>();
for (let index = 0; index < PAIRS.length; index += 2)
  byRadical.set(PAIRS.charAt(index), PAIRS.charAt(index + 1));

/** The character a supplementary radical stands for; undefined for any other. */
export function characterOfRadical(radical: string): string | undefined {
  return byRadical.get(radical);
}
