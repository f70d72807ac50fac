import type { JSX } from "preact";
import { exportConfiguration } from "./api";
import { useLoaded } from "../shared/use-loaded";
import { ImportCard } from "./configuration/import-card";
import { StoredCard } from "./configuration/stored-card";
import { OutsideCard } from "./outside/outside-card";
import { RebuildCard } from "./rebuild/rebuild-card";
import { RecomputeCard } from "./recompute/recompute-card";
import { StatusCard } from "./status/status-card";

/** The whole administration page. */
export function AdminPage(): JSX.Element {
  const stored = useLoaded(exportConfiguration);
  return (
    <div class="accord accord-admin">
      <h2>{AJS.I18n.getText("accord.admin.title")}</h2>
      <StoredCard stored={stored} />
      <ImportCard onApplied={stored.reload} />
      <RecomputeCard />
      <RebuildCard />
      <OutsideCard />
      <StatusCard />
    </div>
  );
}
