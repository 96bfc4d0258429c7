import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** Places that somebody or something fills. */
const places =
  /(?:编制|员额|岗位|职数|职位|床位|铺位|学位|车位|泊位|名额|席位|工位|摊位|房间)(?:人?数|总[数量额]|[数量]|共|有|为|计|设有?)*$/;
/** How many of them are filled or left, by the words from the last mark on. */
const state =
  /^(?:目前|现|已|尚|仍|年末|实际)*(?:实有|实际|实聘|实住|现有|在编|在职|在岗|在册|使用|占用|开放|入住|配备|聘用|投用|出租|空编|空缺|空余|空置|空闲|闲置|缺编|缺额|超编|超员|剩余)/;

/**
 * 编制86名，其中事业编制54名，实有80人，空编6名: how many of the places are filled and how many are left is told of all of them, and is
 * no kind of places beside the kinds before.
 */
export function untilFilled(total: Mention, items: readonly Mention[]): readonly Mention[] {
  const [first, ...others] = items;
  if (first === undefined || !places.test(plain(total.before)) || tells(first)) return items;
  const end = others.findIndex(tells);
  return end < 0 ? items : items.slice(0, end + 1);
}

function tells({ before }: Mention): boolean {
  return state.test(plain(before).replace(/^[，,、；;]+/, ""));
}
