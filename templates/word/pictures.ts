import { AlignmentType, ImageRun, LineRuleType, Paragraph } from "docx";
import type { Drawn } from "../elements.ts";
import { layout } from "../layout.ts";
import type { Desk } from "./desk.ts";
import { plain } from "./desk.ts";

// The writer's library counts in pixels of 96 to the inch.
const pixelsPerPoint = 96 / 72;

/** A chart on a line of its own, held together with its name below. */
export function pictureParagraph({ chart, frame, scale, words }: Drawn, desk: Desk): Paragraph {
  const picture = desk.draw?.(chart, frame, scale);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // An exact line pitch would cut the picture off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
    children:
      picture === undefined
        ? plain("（本机不能绘图，此处略去图，数值见表。）", layout.size.note, desk)
        : [
            new ImageRun({
              type: "png",
              data: picture.png,
              transformation: {
                width: Math.round(picture.width * pixelsPerPoint),
                height: Math.round(picture.height * pixelsPerPoint),
              },
              altText: { name: chart.title, title: chart.title, description: words },
            }),
          ],
  });
}
