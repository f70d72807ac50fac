import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Card } from "../../shared/card";
import { Failed } from "../../shared/message";
import { fetchRecomputations } from "../../shared/recompute/api";
import { DryRun } from "../../shared/recompute/dry-run";
import { isUnderWay } from "../../shared/recompute/model";
import { type Recomputing, useRecomputation } from "../../shared/recompute/use-recomputation";
import { wordsOf } from "../../shared/recompute/words";
import { useLoaded } from "../../shared/use-loaded";
import { fetchProjects } from "../api";
import { putRecomputationInAddress, recomputationInAddress } from "./address";

/** Judges a project's issues again: first a dry run, then, if wanted, the new verdicts. */
export function RecomputeCard(): JSX.Element {
  const first = useRef(recomputationInAddress());
  const recomputing = useRecomputation(first.current);
  const { id, current, failure } = recomputing;
  useEffect(() => {
    putRecomputationInAddress(id);
  }, [id]);
  return (
    <Card title={AJS.I18n.getText("accord.admin.recompute.title")}>
      <p class="accord-note">{AJS.I18n.getText("accord.admin.recompute.what")}</p>
      {current ? (
        <>
          <h4>{wordsOf(current).title}</h4>
          <DryRun run={current} recomputing={recomputing} />
        </>
      ) : (
        <>
          {failure && (
            <Failed title={AJS.I18n.getText("accord.recompute.failed")} failure={failure} />
          )}
          <Start recomputing={recomputing} />
        </>
      )}
    </Card>
  );
}

function Start({ recomputing }: { recomputing: Recomputing }): JSX.Element {
  const { value: projects = [], failure } = useLoaded(fetchProjects);
  const [chosen, setChosen] = useState<string>();
  const project = chosen ?? projects[0]?.key;
  if (failure)
    return (
      <Failed title={AJS.I18n.getText("accord.admin.recompute.no-projects")} failure={failure} />
    );
  return (
    <>
      <form
        class="aui accord-buttons"
        onSubmit={(event) => {
          event.preventDefault();
          if (project !== undefined) recomputing.start({ project });
        }}
      >
        <label>
          {AJS.I18n.getText("accord.admin.recompute.project")}{" "}
          <select
            class="select"
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          >
            {projects.map(({ key, name }) => (
              <option key={key} value={key} selected={key === project}>
                {name} ({key})
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="aui-button" disabled={project === undefined}>
          {AJS.I18n.getText("accord.admin.recompute.start")}
        </button>
      </form>
      <UnderWay follow={recomputing.follow} />
    </>
  );
}

/** Dry runs that were started before and still wait for somebody. */
function UnderWay({ follow }: { follow: (id: string) => void }): JSX.Element | null {
  const { value } = useLoaded(fetchRecomputations);
  const waiting = (value ?? []).filter(isUnderWay);
  if (waiting.length === 0) return null;
  return (
    <ul class="accord-under-way">
      {waiting.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              follow(run.id);
            }}
          >
            {wordsOf(run).title}
          </button>
        </li>
      ))}
    </ul>
  );
}
