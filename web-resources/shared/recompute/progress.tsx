import type { JSX } from "preact";
import { countText } from "../number";
import type { Recomputation } from "./model";

/** How far a dry run is, as a bar and in words. */
export function Progress({ run, label }: { run: Recomputation; label: string }): JSX.Element {
  const { total, done, differing, openDiffering = 0 } = run;
  const found = differing + openDiffering;
  const words = AJS.I18n.getText("accord.recompute.progress", countText(done), countText(total));
  return (
    <div class="accord-progress">
      <div class="accord-progress-head">
        <span>{label}</span>
        <span>{words}</span>
      </div>
      <div
        class="accord-bar accord-is-running"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, total)}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <span
          class="accord-bar-used"
          style={{ width: total === 0 ? "0" : `${(done / total) * 100}%` }}
        />
      </div>
      {found > 0 && (
        <p class="accord-note">{AJS.I18n.getText("accord.recompute.so-far", countText(found))}</p>
      )}
    </div>
  );
}
