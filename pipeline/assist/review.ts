import type { Report } from "../../domain/report.ts";
import type { ModelRequest } from "../../llm/request.ts";
import { review } from "../../prompts/review.ts";
import type { Hints } from "../../prompts/review.ts";
import type { FileNotice } from "../failure.ts";
import { loadPrompt, requestFor } from "./load-prompts.ts";
import type { Assistant } from "./tasks.ts";

/** Characters of a report in one question. */
const longestPiece = 6000;
const shortestQuote = 6;
const mostHints = 10;

/** Points out places that contradict each other in words; hints for a person, never findings. */
export async function reviewReport(
  report: Report,
  { ask, judge }: Assistant,
): Promise<readonly FileNotice[]> {
  const found = await Promise.all(
    reviewRequests(report).map(async (request) => {
      const answer = await ask(request);
      if (answer === null) return [];
      const hints = answer.value.hints.filter((hint) => stands(hint, report.document.flow.text));
      judge(answer.callId, hints.length > 0 ? "admitted" : "unused", []);
      return hints;
    }),
  );
  return found
    .flat()
    .slice(0, mostHints)
    .map(({ quote, other, reason }) => ({
      path: report.path,
      code: "model-hint",
      message: `模型提示（请人工核对）：“${shortened(quote)}”与“${shortened(other)}”说法可能不一致。${reason}`,
    }));
}

/** All that is asked about a report. */
export function reviewRequests({ document }: Report): readonly ModelRequest<Hints>[] {
  const file = loadPrompt("review");
  return piecesOf(document.flow.text).map((text) =>
    requestFor(review, file, { text }, [document.id]),
  );
}

type Hint = Hints["hints"][number];

/** Both places as they stand in the text; the reason in words that bring nothing new. */
function stands({ quote, other, reason }: Hint, text: string): boolean {
  const places = [quote, other];
  const verbatim = places.every(
    (place) => place.length >= shortestQuote && !place.includes("\n") && text.includes(place),
  );
  const bare = reason.replaceAll(/一致|统一|进一步/g, "");
  const plain = /^[\u4e00-\u9fff，。；、：“”（）]{4,80}$/u.test(reason);
  return (
    verbatim && quote !== other && plain && !/[一二三四五六七八九十百千万亿两半几]/u.test(bare)
  );
}

function shortened(quote: string): string {
  return quote.length > 40 ? `${quote.slice(0, 40)}……` : quote;
}

/** Whole lines, as many as fit. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of text.split("\n")) {
    if (piece !== "" && piece.length + line.length > longestPiece) {
      pieces.push(piece);
      piece = "";
    }
    piece += `${line.slice(0, longestPiece)}\n`;
  }
  return piece.trim() === "" ? pieces : [...pieces, piece];
}
