/**
 * Runs the workbench: `tsx workbench/server/main.ts [path/to/budget.xlsx]`.
 * With `--check` it only finds out whether its port can be had, so that nobody waits for a build in vain.
 */
import path from "node:path";
import { messages } from "./messages";
import { browserCommand, openBrowser } from "./open-browser";
import { portFrom, whyNotListening } from "./port";
import { startServer, type RunningServer } from "./server";

function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function start(workbook: string | undefined): Promise<RunningServer> {
  const port = portFrom(process.env.PORT) ?? stopWith(messages.portInvalid(process.env.PORT ?? ""));
  try {
    return await startServer({
      port,
      ...(workbook === undefined ? {} : { workbook }),
      ...(process.env.ADDIN_DIST ? { addinDist: process.env.ADDIN_DIST } : {}),
    });
  } catch (error) {
    return stopWith(whyNotListening(error, port));
  }
}

function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    console.log(`\n${messages.stopped}`);
    void server.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

async function main(argument: string | undefined): Promise<void> {
  if (argument === "--check") return (await start(undefined)).close();
  const workbook = argument === undefined ? undefined : path.resolve(argument);
  const server = await start(workbook);
  stopOnSignal(server);
  console.log(messages.ready(server.url));
  if (workbook !== undefined) console.log(messages.opening(workbook));
  const command = browserCommand(server.url, process.platform, process.env);
  if (command !== null && !(await openBrowser(command))) console.log(messages.browserNotOpened(server.url));
}

void main(process.argv[2]);
