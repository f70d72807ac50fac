import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { withMoments } from "../../../shared/moments";
import { useLoaded } from "../../../shared/use-loaded";
import { fetchDifference } from "../api";

/** What a version says otherwise than the one before, as it is saved. */
export function DifferenceList(props: {
  agreement: string;
  from: number;
  to: number;
  /** Changes when something was saved: then it is asked again. */
  revision: number;
  isDirty: boolean;
}): JSX.Element {
  const { agreement, from, to, revision, isDirty } = props;
  const { value, failure } = useLoaded(
    useCallback(
      () => fetchDifference(agreement, from, to),
      // A new revision is another question.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [agreement, from, to, revision],
    ),
  );
  return (
    <section class="accord-changed">
      <h2>{AJS.I18n.getText("accord.app.changed.title", String(from))}</h2>
      {isDirty && <p class="accord-note">{AJS.I18n.getText("accord.app.changed.saved")}</p>}
      {value?.words.length === 0 && <p>{AJS.I18n.getText("accord.app.changed.nothing")}</p>}
      {value && value.words.length > 0 && (
        <ul>
          {value.words.map((words, i) => (
            <li key={i}>{withMoments(words)}</li>
          ))}
        </ul>
      )}
      {failure && <p class="accord-note">{failure.message}</p>}
    </section>
  );
}
