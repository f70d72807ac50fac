import type { JSX } from "preact";

/** How far work is, as a bar and in words. */
export function ProgressBar(props: {
  label: string;
  words: string;
  done: number;
  total: number;
}): JSX.Element {
  const { label, words, done, total } = props;
  return (
    <>
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
    </>
  );
}
