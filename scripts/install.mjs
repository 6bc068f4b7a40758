// Installs what is missing and nothing else.
import { ensureInstalled } from "./ensure-installed.mjs";

await ensureInstalled();
