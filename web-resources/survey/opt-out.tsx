import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { optOut } from "./api";
import type { Words } from "./words/words";

/** No more invitations, after asking once. */
export function OptOut({ token, words }: { token: string; words: Words }): JSX.Element {
  const [step, setStep] = useState<"offered" | "asking" | "done" | "failed">("offered");
  const stop = (): void => {
    optOut(token).then(
      () => {
        setStep("done");
      },
      () => {
        setStep("failed");
      },
    );
  };
  return (
    <div class="survey-opt-out">
      <div role="status">
        {step === "done" && <p>✓ {words.optedOut}</p>}
        {step === "failed" && <p class="survey-problem">{words.optOutFailed}</p>}
      </div>
      {step === "offered" && (
        <button
          type="button"
          class="survey-link"
          onClick={() => {
            setStep("asking");
          }}
        >
          {words.optOut}
        </button>
      )}
      {(step === "asking" || step === "failed") && (
        <>
          <p>{words.optOutWhat}</p>
          <div class="survey-buttons">
            <button ref={focus} type="button" class="survey-button" onClick={stop}>
              {words.optOutYes}
            </button>
            <button
              type="button"
              class="survey-link"
              onClick={() => {
                setStep("offered");
              }}
            >
              {words.optOutNo}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** The button that led here is gone. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
