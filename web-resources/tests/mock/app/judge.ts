import type { Agreement } from "../../../app/agreements/model";
import type { Calendar } from "../../../app/calendars/model";
import type { Finding, Kind } from "../../../app/model";

/** As much of the server's judgement as the pages are tried with. */
export function problemsIn(kind: Kind, document: unknown): Finding[] {
  if (kind === "calendars") return unreasoned(document as Calendar);
  return kind === "agreements" ? tooEarly(document as Agreement) : [];
}

function unreasoned({ versions }: Calendar): Finding[] {
  return versions.flatMap(({ corrections = [] }, v) =>
    corrections.flatMap(({ reason }, c) => {
      const path = `versions[${v}].corrections[${c}].reason`;
      const finding = {
        path,
        message: "A correction needs a reason.",
        cure: "Say what was wrong.",
      };
      return reason.trim() === "" ? [finding] : [];
    }),
  );
}

function tooEarly({ versions }: Agreement): Finding[] {
  return versions.flatMap(({ takesOverOpenClocksAt: at, effectiveFrom }, v) => {
    const path = `versions[${v}].takesOverOpenClocksAt`;
    const finding = {
      path,
      message: "It does not hold yet then.",
      cure: "Choose a later instant.",
    };
    return at !== undefined && at < effectiveFrom ? [finding] : [];
  });
}
