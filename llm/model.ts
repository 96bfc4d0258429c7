import { setMaxListeners } from "node:events";
import { openAsking } from "./asking.ts";
import { chatModel } from "./chat-model.ts";
import { circuitLimits } from "./circuit.ts";
import type { CircuitLimits } from "./circuit.ts";
import { keptAnswer } from "./kept-answer.ts";
import { openLadder } from "./ladder.ts";
import type { ModelPorts } from "./ports.ts";
import { hashOf, prepare } from "./prepared.ts";
import type { Profile } from "./profile.ts";
import { stopped } from "./queue.ts";
import type { Estimate, Model, ModelRequest } from "./request.ts";
import { openSender } from "./sender.ts";
import { openSpending } from "./spending.ts";
import { costOf, estimateUsage, noUsage, plus } from "./tokens.ts";
import { openTransport } from "./transport.ts";

/** Opens the door to one model. Nothing is sent before the first question. */
export function openModel(
  profile: Profile,
  ports: ModelPorts,
  limits: CircuitLimits = circuitLimits,
): Model {
  const controller = new AbortController();
  // Every request in flight listens to it.
  setMaxListeners(0, controller.signal);
  const stop = (): void => {
    controller.abort(stopped());
  };
  if (ports.signal.aborted) stop();
  ports.signal.addEventListener("abort", stop, { once: true });
  const { signal } = controller;
  const transport = openTransport(profile);
  const spending = openSpending(profile);
  const sendOnce = chatModel(profile, transport);
  const sender = openSender({ profile, ports, spending, signal, sendOnce, limits });
  const ladder = openLadder(ports.answers, hashOf(["way", profile.baseUrl, profile.model]));
  return {
    profile: { name: profile.name, model: profile.model },
    ask: openAsking({ profile, ports, spending, signal, sender, ladder }),
    estimate: (requests) => estimate(requests, profile, ports),
    spent: spending.spent,
    judge: (call, verdict, reasons = []) => {
      const time = new Date(ports.clock.now()).toISOString();
      ports.log.append({ type: "verdict", call, time, verdict, reasons });
    },
    close: async () => {
      ports.signal.removeEventListener("abort", stop);
      stop();
      await transport.close();
    },
  };
}

/** At most: every answer as long as it may be, every token of the texts counted one by one. */
function estimate(
  requests: readonly ModelRequest<unknown>[],
  profile: Profile,
  { answers }: ModelPorts,
): Estimate {
  const prepared = requests.map((request) => ({ request, ...prepare(request, profile) }));
  const fresh = new Map(
    prepared
      .filter(({ request, ...each }) => keptAnswer(answers, each, request.output) === null)
      .map((each) => [each.key, estimateUsage(each.messages, each.maxTokens)]),
  );
  const usage = [...fresh.values()].reduce(plus, noUsage);
  return {
    requests: fresh.size,
    cached: requests.length - fresh.size,
    usage,
    cost: costOf(usage, profile.prices),
  };
}
