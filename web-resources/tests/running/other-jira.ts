/** The running Jira as a source of the sync service, which reads it as if it were another one. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folder";
import type { Sandbox } from "./sandbox";

export interface OtherJira {
  /** Which issues, in JQL. */
  scope: string;
  /** By whom it is read and written; an administrator unless given. */
  user?: string;
  /** The address of Accord; in the same Jira unless given. */
  accord?: string;
  /** Further lines of the configuration. */
  service?: string;
  /** Further members of the source, one a line. */
  source?: string[];
}

/**
 * Writes a configuration with a store of its own.
 *
 * @returns its path
 */
export function configureOtherJira(
  { url, users }: Pick<Sandbox, "url" | "users">,
  { scope, user = "admin", accord = url, service = "", source = [] }: OtherJira,
): string {
  const folder = temporaryFolder();
  const tokenOf = (name: string): string => {
    const file = join(folder, `token-${name}`);
    writeFileSync(file, users.find((one) => one.name === name)?.token ?? "");
    return `"\${file:${file}}"`;
  };
  writeFileSync(join(folder, "mapping.yaml"), "project: LEG\npeople: {by: user-name}\n");
  const configuration = join(folder, "accord-sync.yaml");
  writeFileSync(
    configuration,
    `accord: {url: "${accord}", token: ${tokenOf("admin")}}
store: {url: "jdbc:h2:file:${join(folder, "store")}"}
page: {port: 0}
${service}
sources:
  - system: other-jira
    kind: jira
    url: ${url}
    token: ${tokenOf(user)}
    scope: ${scope}
    mapping: mapping.yaml
${source.map((member) => `    ${member}\n`).join("")}`,
  );
  return configuration;
}
