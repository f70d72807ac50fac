import { useEffect, useState } from "preact/hooks";
import { fetchRows, type Row } from "../../app/definition/rows";
import { request, segment } from "../../shared/http";
import type { Named } from "../../shared/figures/model";
import type { Choice } from "./choice";

/** As much of the list of agreements as picking needs. */
export interface AgreementRow extends Row {
  provider: Named;
  clients: Named[];
  /** It holds for every department. */
  everybody?: boolean;
}

export interface ServiceRow extends Row {
  provider: Named;
}

/** What can be picked, as far as it is known yet. */
export interface Known {
  departments: readonly Row[];
  agreements: readonly AgreementRow[];
  services: readonly ServiceRow[];
  /** Of the agreement that is picked. */
  metrics: readonly Named[];
}

interface StoredAgreement {
  document: { versions: { status: string; metrics?: Named[] }[] };
}

/** The names of what can be picked; ids stand in for those that cannot be read. */
export function useKnown({ agreement = "" }: Choice): Known {
  const [lists, setLists] = useState<Omit<Known, "metrics">>({
    departments: [],
    agreements: [],
    services: [],
  });
  const [metrics, setMetrics] = useState<readonly Named[]>([]);
  useEffect(() => {
    Promise.all([
      fetchRows<Row>("departments"),
      fetchRows<AgreementRow>("agreements"),
      fetchRows<ServiceRow>("services"),
    ]).then(
      ([departments, agreements, services]) => {
        setLists({ departments, agreements, services });
      },
      () => {
        // The lists of the pickers say why when they are opened.
      },
    );
  }, []);
  useEffect(() => {
    let isNewest = true;
    setMetrics([]);
    if (agreement !== "")
      metricsOf(agreement).then(
        (found) => {
          if (isNewest) setMetrics(found);
        },
        () => {
          // One that cannot be read has no promises to pick from.
        },
      );
    return () => {
      isNewest = false;
    };
  }, [agreement]);
  return { ...lists, metrics };
}

export function nameIn(rows: readonly Named[], id: string | undefined): string | undefined {
  if (id === undefined || id === "") return undefined;
  return rows.find((row) => row.id === id)?.name ?? id;
}

/** @returns whether an agreement is between the departments that are picked, as far as they are */
export function isBetween(row: AgreementRow, { provider, client }: Choice): boolean {
  const isOfProvider = (provider ?? "") === "" || row.provider.id === provider;
  const isForClient =
    (client ?? "") === "" || row.everybody === true || row.clients.some(({ id }) => id === client);
  return isOfProvider && isForClient;
}

/** The promises of the version in force, or of the newest one while none is. */
async function metricsOf(agreement: string): Promise<Named[]> {
  const { document } = await request<StoredAgreement>("GET", `/agreements/${segment(agreement)}`);
  const { versions } = document;
  const version =
    versions.find(({ status }) => status === "active") ?? versions[versions.length - 1];
  return (version?.metrics ?? []).map(({ id, name }) => ({ id, name }));
}
