import { expect, test } from "vitest";
import { checkFlow, read } from "./reading.ts";

async function flowOf(body: string): Promise<string> {
  const { document, flow } = await read(
    new TextEncoder().encode(`<!DOCTYPE html><html>${body}</html>`),
  );
  checkFlow(document);
  expect(document.format).toBe("html");
  return flow.text;
}

const pages: readonly (readonly [string, string, string])[] = [
  ["a number cut by tags", "<p>核减<b>23</b><span>68.50</span>万元</p>", "核减2368.50万元"],
  ["line ends of the source", "<p>核减资金\n   2368.50\n万元。</p>", "核减资金2368.50万元。"],
  ["line breaks part lines", "<p>一、情况<br>评价12个。</p>", "一、情况\n评价12个。"],
  ["scripts and styles", "<script>var a=1</script><style>p{}</style><p>情况</p>", "情况"],
  ["what is hidden", '<p style="display:none">旧稿</p><p hidden>旧稿</p><p>新稿</p>', "新稿"],
  [
    "an ordered list",
    "<ol><li>完善制度。</li><li>2024年评价。</li></ol>",
    "1.完善制度。\n2. 2024年评价。",
  ],
  ["a list that starts later", '<ol start="3"><li>强化监控。</li></ol>', "3.强化监控。"],
  ["entities", "<p>&ldquo;双监控&rdquo;得分&ge;90&nbsp;分</p>", "“双监控”得分≥90分"],
  [
    "text outside paragraphs",
    "<div>一、情况<div>评价12个。</div>完毕。</div>",
    "一、情况\n评价12个。\n完毕。",
  ],
];

test.for(pages)("a page is read as a browser shows it: %s", async ([, body, expected]) => {
  expect(await flowOf(`<head><title>不读</title></head><body>${body}</body>`)).toBe(expected);
});

test("pictures of a page are told", async () => {
  const page = "<html><body><p>情况</p><img src='a.png'><img src='b.png'></body></html>";
  const { notices } = await read(new TextEncoder().encode(page));
  expect(notices.map(({ code, message }) => [code, message.includes("2张图片")])).toEqual([
    ["object-skipped", true],
  ]);
});

test("a text that speaks of a tag is no page", async () => {
  const { document } = await read(new TextEncoder().encode("标签<html>是网页的开头。"));
  expect(document.format).toBe("text");
});
