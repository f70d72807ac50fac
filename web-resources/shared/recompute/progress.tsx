import type { JSX } from "preact";
import { countText } from "../number";
import { ProgressBar } from "../progress-bar";
import type { Recomputation } from "./model";

/** How far a dry run is, as a bar and in words. */
export function Progress({ run, label }: { run: Recomputation; label: string }): JSX.Element {
  const { total, done, differing, openDiffering = 0 } = run;
  const found = differing + openDiffering;
  const words = AJS.I18n.getText("accord.recompute.progress", countText(done), countText(total));
  return (
    <div class="accord-progress">
      <ProgressBar label={label} words={words} done={done} total={total} />
      {found > 0 && (
        <p class="accord-note">{AJS.I18n.getText("accord.recompute.so-far", countText(found))}</p>
      )}
    </div>
  );
}
