import { useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { browserZone, thisMinute } from "../../shared/zoned";
import { problemsOf } from "../definition/problem-answer";
import { forgetRows } from "../definition/rows";
import type { Finding } from "../model";
import { type Answers, freshAnswers, missingIn, STEPS } from "./answers";
import { applyFirst } from "./api";
import { compose } from "./compose";
import { dropAnswers, keepAnswers, keptAnswers } from "./kept-answers";

export interface Start {
  answers: Answers;
  /** Index of the step that is shown. */
  at: number;
  problems: Finding[];
  failure?: HttpError;
  isApplying: boolean;
  isApplied: boolean;
  change: (answers: Answers) => void;
  back: () => void;
  next: () => void;
}

/** The guided start, from the first question to the stored configuration. */
export function useStart(): Start {
  const [answers, setAnswers] = useState(() => keptAnswers(freshAnswers(browserZone())));
  const [at, setAt] = useState(0);
  const [problems, setProblems] = useState<Finding[]>([]);
  const [failure, setFailure] = useState<HttpError | undefined>();
  const [standing, setStanding] = useState<"asking" | "applying" | "applied">("asking");

  const apply = (): void => {
    setStanding("applying");
    setFailure(undefined);
    applyFirst(compose(answers, thisMinute())).then(
      () => {
        dropAnswers();
        forgetRows();
        setStanding("applied");
      },
      (error: unknown) => {
        const refused = asHttpError(error);
        setStanding("asking");
        setFailure(refused);
        setProblems(problemsOf(refused) ?? []);
      },
    );
  };

  return {
    answers,
    at,
    problems,
    ...(failure ? { failure } : {}),
    isApplying: standing === "applying",
    isApplied: standing === "applied",
    change: (changed) => {
      setAnswers(changed);
      keepAnswers(changed);
      setProblems((known) => known.filter(({ path }) => !isMended(path, answers, changed)));
    },
    back: () => {
      setProblems([]);
      setAt(at - 1);
    },
    next: () => {
      const step = STEPS[at];
      const missing = step === undefined ? [] : missingIn(step, answers);
      setProblems(missing);
      if (missing.length > 0) return;
      if (at < STEPS.length - 1) setAt(at + 1);
      else apply();
    },
  };
}

/** Once an answer is touched, what was said about it is old. */
function isMended(path: string, before: Answers, after: Answers): boolean {
  const key = path as keyof Answers;
  return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
}
