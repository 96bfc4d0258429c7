import type { LayoutRule } from "../departure.ts";
import { departure, hint, unjudged } from "../departure.ts";
import { chineseLooks, kinds, sizeName, wrongFont, wrongSize } from "../type.ts";

export const titleType: LayoutRule = {
  id: "title",
  citation: "GB/T 9704—2012 7.3.1",
  *check({ title }) {
    if (title.length === 0) yield unjudged("标题", "没有认出哪一段是标题");
    for (const line of title) {
      const { align, firstLine } = line.stance;
      if (align !== "center") yield departure("标题的位置", "居中", "没有居中", line);
      else if (Math.abs(firstLine) > 0.5)
        yield departure("标题的缩进", "居中不缩进", "有首行缩进", line);
      const size = wrongSize(line, 44);
      if (size !== null) yield departure("标题的字号", sizeName(44), sizeName(size), line);
      const font = wrongFont(line, kinds.title);
      if (font !== null) {
        const say =
          kinds.title.standIns.test(font) && !kinds.fangsong.fonts.test(font) ? hint : departure;
        yield say("标题的字体", kinds.title.name, font, line);
      }
      if (chineseLooks(line).some(({ look }) => look.bold)) {
        yield departure("标题的字形", "不加粗", "加粗", line);
      }
      if (/[。，；：]$/u.test(line.text.trim()))
        yield departure("标题的末尾", "没有标点", "有标点", line);
    }
  },
};

export const addresseeLine: LayoutRule = {
  id: "addressee",
  citation: "GB/T 9704—2012 7.3.2",
  *check({ addressee }) {
    if (addressee === null) return;
    const { firstLine, left } = addressee.stance;
    if (firstLine + left > 0.3 || addressee.text.startsWith("\u3000")) {
      yield departure("主送机关的位置", "居左顶格", "有缩进", addressee);
    }
    if (addressee.text.trim().endsWith(":"))
      yield departure("主送机关后的冒号", "全角“：”", "半角“:”", addressee);
  },
};
