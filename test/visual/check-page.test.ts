import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { markedHtml } from "../../pipeline/export/marked-html.ts";
import { checkedTexts, rightText, wrongText } from "../helpers/checked-texts.ts";

const program = "/usr/bin/chromium";
const skipped = !existsSync(program);
const folder = mkdtempSync(join(tmpdir(), "jihe-page-"));
let browser: Browser | null = null;

beforeAll(async () => {
  if (skipped) return;
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
  ];
  browser = await chromium.launch({ executablePath: program, args });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(skipped)("skipped: Chromium is not installed", () => {
  expect(skipped).toBe(true);
});

/** The page on the disk, opened without any network; what it complains about is collected. */
async function opened(name: string, texts: Readonly<Record<string, string>>): Promise<Page> {
  const checked = await checkedTexts(texts);
  const input = { checked, lapsed: [], compared: null, summary: ["概况"], version: "1.0.0" };
  const path = join(folder, name);
  writeFileSync(path, markedHtml(input));
  const context = await browser!.newContext({ offline: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (message.type() === "error") throw new Error(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  return page;
}

const few = {
  "云岭县.txt": wrongText,
  "泸县.txt": rightText.replaceAll("云岭县", "泸县"),
};

test.skipIf(skipped)("a finding leads to its sentence and back, by mouse", async () => {
  const page = await opened("few.html", few);
  const card = page.locator("article.card").first();
  await card.locator("ol a").first().click();
  await expect.poll(() => page.locator(".ev.flash").count()).toBe(1);
  await page.locator(".ev.flash").click();
  await expect.poll(() => page.locator("article.flash").count()).toBe(1);
});

test.skipIf(skipped)(
  "N walks the findings that the filter leaves, F leads to the filter",
  async () => {
    const page = await opened("keys.html", few);
    await page.keyboard.press("n");
    await expect.poll(() => page.locator("article.flash").count()).toBe(1);
    expect(page.url()).toContain("#f1");
    await page.keyboard.press("f");
    expect(await page.locator("select[name=d]:focus").count()).toBe(1);
    await page.locator("input[name=s][value='0']").uncheck();
    await page.locator("h1").click();
    const shown = await page.locator("article.card:visible").count();
    const all = await page.locator("article.card").count();
    expect(shown).toBeLessThan(all);
  },
);

test.skipIf(skipped)(
  "districts, kinds and indicators narrow the page and can be given back",
  async () => {
    const page = await opened("filter.html", few);
    const output = page.locator("output");
    await page.locator("select[name=d]").selectOption({ label: "泸县" });
    expect(await page.locator("details.doc:visible").count()).toBe(1);
    expect(await output.textContent()).toContain("1 份文件");
    await page.locator("select[name=k]").selectOption({ label: "比率" });
    const faded = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll("#d2 .fig")]
        .filter((one) => getComputedStyle(one).opacity !== "1").map((one) => one.textContent)`,
    );
    expect(faded).toContain("4755.05万元");
    expect(faded).not.toContain("11.49%");
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.locator("details.doc:visible").count()).toBe(2);
  },
);

test.skipIf(skipped)("what is no figure is marked with its reason when asked for", async () => {
  const page = await opened("rejected.html", few);
  const mark = page.locator(".rej").first();
  expect(await mark.getAttribute("title")).toContain("不作数据：");
  await page.locator("input[name=r]").check();
  const style = await page.evaluate<string>(
    `getComputedStyle(document.querySelector(".rej")).outlineStyle`,
  );
  expect(style).toBe("dashed");
});

test.skipIf(skipped)(
  "a thousand documents open closed, and one opens when a link leads to it",
  async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `报送/${i}.txt`,
        wrongText.replaceAll("12个项目", `${i + 1}个项目`),
      ]),
    );
    const page = await opened("many.html", texts);
    expect(await page.locator("details.doc").count()).toBe(1000);
    expect(await page.locator("details.doc .fig").count()).toBe(0);
    await page.evaluate(`location.hash = "f700"`);
    await expect.poll(() => page.locator("article.flash").count()).toBe(1);
    expect(await page.locator("details.doc[open]").count()).toBe(1);
    await page.locator("select[name=k]").selectOption({ label: "比率" });
    expect(await page.locator("output").textContent()).toContain("1000 份文件");
  },
  120_000,
);
