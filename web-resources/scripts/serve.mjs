/** Builds everything, serves the mock pages, and builds again when a file changes. PORT chooses the port. */
import { spawn } from "node:child_process";
import { context } from "esbuild";
import { scriptOptions, styleOptions } from "./build.mjs";
import { serverOptions, standInOptions } from "./dev-options.mjs";

for (const options of [scriptOptions("dist"), styleOptions("dist"), standInOptions()]) {
  const watched = await context(options);
  await watched.rebuild();
  await watched.watch();
}
const server = await context(serverOptions());
await server.rebuild();
await server.dispose();
const child = spawn(process.execPath, ["target/dev/serve.mjs"], { stdio: "inherit" });
child.on("exit", (code) => process.exit(code ?? 1));
process.on("SIGTERM", () => child.kill());
process.on("SIGINT", () => child.kill());
