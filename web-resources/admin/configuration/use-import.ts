import { useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { applyConfiguration, previewConfiguration } from "../api";
import type { Preview } from "../model";
import { NOTHING, type Source, tooLarge } from "./source";

/** Where an import is. The document itself is kept beside it, whatever happens. */
export type Step =
  | { is: "editing" }
  | { is: "refused"; reason: string }
  | { is: "previewing" }
  | { is: "previewed"; preview: Preview }
  | { is: "confirming"; preview: Preview }
  | { is: "applying"; preview: Preview }
  | { is: "applied" }
  | { is: "conflict"; failure: HttpError }
  | { is: "failed"; failure: HttpError };

export interface Import {
  source: Source;
  step: Step;
  take: (source: Source) => void;
  refuse: (reason: string) => void;
  preview: () => void;
  confirm: (preview: Preview) => void;
  back: (preview: Preview) => void;
  apply: (preview: Preview) => void;
}

/** One import from the first keystroke to the stored configuration. */
export function useImport(onApplied: () => void): Import {
  const [source, setSource] = useState<Source>(NOTHING);
  const [step, setStep] = useState<Step>({ is: "editing" });
  return {
    source,
    step,
    take: (taken) => {
      setSource(taken);
      setStep({ is: "editing" });
    },
    refuse: (reason) => {
      setStep({ is: "refused", reason });
    },
    preview: () => {
      const reason = tooLarge(
        source.bytes,
        source.fileName ?? AJS.I18n.getText("accord.admin.import.document"),
      );
      if (reason !== undefined) {
        setStep({ is: "refused", reason });
        return;
      }
      setStep({ is: "previewing" });
      void previewed(source.text).then(setStep);
    },
    confirm: (preview) => {
      setStep({ is: "confirming", preview });
    },
    back: (preview) => {
      setStep({ is: "previewed", preview });
    },
    apply: (preview) => {
      setStep({ is: "applying", preview });
      void applied(source.text, preview).then((next) => {
        setStep(next);
        if (next.is === "applied") onApplied();
      });
    },
  };
}

async function previewed(text: string): Promise<Step> {
  try {
    return { is: "previewed", preview: await previewConfiguration(text) };
  } catch (error) {
    return { is: "failed", failure: asHttpError(error) };
  }
}

async function applied(text: string, preview: Preview): Promise<Step> {
  try {
    await applyConfiguration(text, preview.fingerprint);
    return { is: "applied" };
  } catch (error) {
    const failure = asHttpError(error);
    if (failure.status === 409) return { is: "conflict", failure };
    const problems = problemsOf(failure);
    return problems
      ? { is: "previewed", preview: { ...preview, problems } }
      : { is: "failed", failure };
  }
}

function problemsOf(failure: HttpError): Preview["problems"] | undefined {
  const body = failure.body as Partial<Preview> | undefined;
  return Array.isArray(body?.problems) && body.problems.length > 0 ? body.problems : undefined;
}
