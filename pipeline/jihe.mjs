#!/usr/bin/env node
// Node before 22.18 cannot run TypeScript: hand over to the Node that npm ci put beside us.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import("./main.ts");
} else {
  const own = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
  const node = [own, `${own}.exe`].find((path) => existsSync(path));
  if (node === undefined) {
    process.stderr.write(
      `绩核需要 Node 22.18 或更新的版本，现在是 ${process.versions.node}。请在绩核的文件夹里运行 npm ci，或升级 Node。\n`,
    );
    process.exitCode = 2;
  } else {
    const main = fileURLToPath(new URL("./main.ts", import.meta.url));
    const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
    // Ctrl-C reaches the child by itself; a signal sent to us alone must be passed on.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => child.kill(signal));
    }
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15);
    });
  }
}
