import type { CliCommand } from "../command.ts";
import { applyCommand } from "./apply.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { doctorCommand } from "./doctor.ts";
import { evalCommand } from "./eval.ts";
import { extractCommand } from "./extract.ts";
import { monitorCommand } from "./monitor.ts";
import { layoutCommand } from "./layout.ts";
import { profileCheckCommand } from "./profile-check.ts";
import { logCommand } from "./log.ts";
import { replayCommand } from "./replay.ts";
import { runCommand } from "./run.ts";
import { templateExportCommand } from "./template-export.ts";

/** Every command, in the order of the help page. */
export const commands: readonly CliCommand[] = [
  runCommand,
  extractCommand,
  checkCommand,
  replayCommand,
  compareCommand,
  monitorCommand,
  applyCommand,
  profileCheckCommand,
  templateExportCommand,
  layoutCommand,
  evalCommand,
  doctorCommand,
  logCommand,
];
