// Writes the demo's configuration of the sync service: how Jira and ServiceNow are reached stands in
// the folder when they are ready, and secrets stand in files of their own.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const jira = JSON.parse(readFileSync(join(folder, "jira.json"), "utf8"));
const servicenow = JSON.parse(
  readFileSync(join(folder, "servicenow.json"), "utf8"),
);
const admin = jira.users.find(({ name }) => name === "admin");

for (const [name, secret] of [
  ["token", admin.token],
  ["secret", "invented"],
])
  writeFileSync(join(folder, name), secret, { mode: 0o600 });
copyFileSync(join(here, "servicenow.yaml"), join(folder, "servicenow.yaml"));
writeFileSync(
  join(folder, "accord-sync.yaml"),
  `accord:
  url: ${jira.url}
  token: \${file:${join(folder, "token")}}
page: { port: 0 }
every: 2 s
sources:
  - system: servicenow
    kind: servicenow
    url: ${servicenow.url}
    client: demo
    secret: \${file:${join(folder, "secret")}}
    trust: ${servicenow.trust}
    mapping: servicenow.yaml
    writeBack:
      fields: { u_accord_due: due, u_accord_standing: standing }
      workNote: [BREACHED]
`,
);
