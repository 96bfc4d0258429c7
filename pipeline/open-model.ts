import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openModel } from "../llm/model.ts";
import type { Clock, ModelEvent } from "../llm/ports.ts";
import type { Model } from "../llm/request.ts";
import { openCallLog } from "../store/call-log.ts";
import { keptInMemory, openKeptTexts } from "../store/kept-texts.ts";
import type { KeptTexts } from "../store/kept-texts.ts";
import { readModelSettings } from "./model-settings.ts";
import type { ModelSettings, SettingsRequest } from "./model-settings.ts";

export interface ModelOptions extends Pick<SettingsRequest, "configFile" | "profile"> {
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: ModelEvent) => void;
}

export interface OpenedModel {
  readonly model: Model;
  readonly settings: ModelSettings;
  /** Stands in the log with every call; for run.json. */
  readonly runId: string;
  readonly close: () => Promise<void>;
}

/** The model of the settings; null when none is set. Throws ConfigError for settings that are wrong. */
export function openModelFrom(options: ModelOptions): OpenedModel | null {
  const { configFile, profile } = options;
  const place = { folder: process.cwd(), environment: process.env };
  const settings = readModelSettings({ configFile, profile, ...place });
  return settings === null ? null : openWith(settings, options);
}

/** `answers` in place of the folder of the settings. */
export function openWith(
  settings: ModelSettings,
  { signal, onEvent }: Pick<ModelOptions, "signal" | "onEvent">,
  answers: KeptTexts = answersOf(settings),
): OpenedModel {
  const log = openCallLog(settings.logFile);
  const runId = randomUUID();
  const model = openModel(settings.profile, {
    clock: systemClock,
    random: Math.random,
    newId: randomUUID,
    runId,
    answers,
    log,
    signal,
    onEvent,
  });
  return {
    model,
    settings,
    runId,
    close: async () => {
      await model.close();
      await answers.flush();
      log.close();
    },
  };
}

function answersOf({ cacheFolder }: ModelSettings): KeptTexts {
  return cacheFolder === null ? keptInMemory() : openKeptTexts(cacheFolder, String(process.pid));
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
};
