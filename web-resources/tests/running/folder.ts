import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "./child"; // first ends the processes that write there

const folders = new Set<string>();

process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** An empty folder that goes when these tests end, in good order or interrupted. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "accord-"));
  folders.add(folder);
  return folder;
}
