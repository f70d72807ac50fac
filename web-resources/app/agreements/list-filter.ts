/** What the list of agreements is narrowed to; kept in the address. */

import type { AgreementRow, Status } from "./model";

export interface Narrowing {
  provider?: string;
  client?: string;
  status?: Status;
}

const STATUSES: readonly Status[] = ["draft", "proposed", "active", "ended"];

export function narrowingOf(query: URLSearchParams): Narrowing {
  const status = STATUSES.find((one) => one === query.get("status"));
  const provider = query.get("provider");
  const client = query.get("client");
  return {
    ...(provider === null ? {} : { provider }),
    ...(client === null ? {} : { client }),
    ...(status === undefined ? {} : { status }),
  };
}

export function queryOf(narrowing: Narrowing): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(narrowing))
    if (typeof value === "string" && value !== "") query.set(name, value);
  return query;
}

/** An agreement for everybody is one of every client. One in force stays active while its next version is a draft. */
export function fits(row: AgreementRow, { provider, client, status }: Narrowing): boolean {
  const isFor = (id: string): boolean =>
    row.everybody === true ? row.provider.id !== id : row.clients.some((one) => one.id === id);
  return (
    (provider === undefined || row.provider.id === provider) &&
    (client === undefined || isFor(client)) &&
    (status === undefined ||
      row.state === status ||
      (status === "active" && row.inForce !== undefined))
  );
}
