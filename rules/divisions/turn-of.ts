import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const turn =
  /^(?:其中)?(?:首(?=[轮批期次])|第[一二三四五六七八九十\d]+(?=[轮批期次])|[一二三四](?=季度)|[上下](?=半年)|\d{1,2}(?=月))([轮批期次季半月])/;

/** 第一轮发现问题53个，第二轮54个，第三轮16个; 首批8个，第二批10个，其余30个: one turn is no whole of the others. */
export function isOneTurn(total: Mention, parts: readonly Mention[]): boolean {
  const own = turnOf(total);
  return own !== undefined && parts.some((part) => turnOf(part) === own);
}

/** 轮, 批, 季: what turns are counted in. */
function turnOf({ before }: Mention): string | undefined {
  return turn.exec(plain(before))?.[1];
}
