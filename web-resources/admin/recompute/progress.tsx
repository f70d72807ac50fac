import type { JSX } from "preact";
import { countText } from "../../shared/number";
import type { Recomputation } from "../model";

/** How far a dry run is, as a bar and in words. */
export function Progress({ run, label }: { run: Recomputation; label: string }): JSX.Element {
  const total = run.total ?? 0;
  const done = run.done ?? 0;
  const words = AJS.I18n.getText(
    "accord.admin.recompute.progress",
    countText(done),
    countText(total),
  );
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
      {(run.differing ?? 0) > 0 && (
        <p class="accord-note">
          {AJS.I18n.getText("accord.admin.recompute.so-far", countText(run.differing ?? 0))}
        </p>
      )}
    </div>
  );
}
