import { messages } from "./messages";

const DEFAULT_PORT = 3000;

/** The port that the environment asks for, or null where it asks for none that there is. */
export function portFrom(setting: string | undefined): number | null {
  if (setting === undefined || setting === "") return DEFAULT_PORT;
  const port = Number(setting);
  return /^\d+$/.test(setting) && port >= 1 && port <= 65535 ? port : null;
}

/** What to tell the user when the server cannot listen. */
export function whyNotListening(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return messages.portTaken(port);
  return code === "EACCES" ? messages.portForbidden(port) : messages.cannotListen(message);
}
