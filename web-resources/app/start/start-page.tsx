import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Failed } from "../../shared/message";
import { focusAt } from "../definition/problem-summary";
import { useFreshRows } from "../definition/rows";
import { FindingsProvider } from "../fields/findings";
import { Link } from "../router/link";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { STEPS, type Step } from "./answers";
import { Started } from "./started";
import { AgreementStep, CalendarStep, DepartmentsStep, ProjectStep } from "./steps";
import { type Start, useStart } from "./use-start";

/** Two departments, one calendar, one agreement, one project: from nothing to a running clock. */
export function StartPage(): JSX.Element {
  const { administrator } = useMe();
  const departments = useFreshRows("departments");
  const start = useStart();
  const title = AJS.I18n.getText("accord.app.start.title");
  const { value: rows, failure, reload } = departments;
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page title={title}>
      {!rows && <Loading />}
      {rows && start.isApplied && <Started project={start.answers.project ?? ""} />}
      {rows && !start.isApplied && !administrator && (
        <Empty title={AJS.I18n.getText("accord.app.departments.ask")} />
      )}
      {rows && !start.isApplied && administrator && rows.length > 0 && (
        <Empty title={AJS.I18n.getText("accord.app.start.done-before")}>
          <p>{AJS.I18n.getText("accord.app.start.done-before-next")}</p>
          <p>
            <Link to="agreements" class="aui-button">
              {AJS.I18n.getText("accord.app.navigation.agreements")}
            </Link>
          </p>
        </Empty>
      )}
      {rows?.length === 0 && !start.isApplied && administrator && <Wizard start={start} />}
    </Page>
  );
}

function Wizard({ start }: { start: Start }): JSX.Element {
  const { at, problems, failure, isApplying } = start;
  const step = STEPS[at] ?? "departments";
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  useEffect(() => {
    const [first] = problems;
    if (first) focusAt(first.path);
    // Leads to the first gap after Next, not while gaps are being filled.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problems.length > 0]);
  return (
    <form
      class="aui accord-wizard"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isApplying) start.next();
      }}
    >
      <p class="accord-lead">{AJS.I18n.getText("accord.app.start.lead")}</p>
      <ol class="accord-steps">
        {STEPS.map((name, i) => (
          <li key={name} aria-current={i === at ? "step" : undefined}>
            {stepName(name)}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {AJS.I18n.getText(
          "accord.app.start.step",
          String(at + 1),
          String(STEPS.length),
          stepName(step),
        )}
      </h2>
      <FindingsProvider findings={{ problems, warnings: [] }}>
        <CurrentStep step={step} start={start} />
      </FindingsProvider>
      {failure && (
        <Failed title={AJS.I18n.getText("accord.app.save.failed")} failure={failure}>
          <ul>
            {problems.map(({ message, cure }, i) => (
              <li key={i}>
                {message} {cure}
              </li>
            ))}
          </ul>
        </Failed>
      )}
      <div class="accord-buttons">
        {at > 0 && (
          <button type="button" class="aui-button" onClick={start.back}>
            {AJS.I18n.getText("accord.app.start.back")}
          </button>
        )}
        <button type="submit" class="aui-button aui-button-primary">
          {at < STEPS.length - 1
            ? AJS.I18n.getText("accord.app.start.next")
            : AJS.I18n.getText("accord.app.start.apply")}
        </button>
        {isApplying && <span role="status">{AJS.I18n.getText("accord.app.save.busy")}</span>}
      </div>
    </form>
  );
}

function CurrentStep({ step, start }: { step: Step; start: Start }): JSX.Element {
  const { answers, change } = start;
  switch (step) {
    case "departments":
      return <DepartmentsStep answers={answers} change={change} />;
    case "calendar":
      return <CalendarStep answers={answers} change={change} />;
    case "agreement":
      return <AgreementStep answers={answers} change={change} />;
    case "project":
      return <ProjectStep answers={answers} change={change} />;
  }
}

function stepName(step: Step): string {
  switch (step) {
    case "departments":
      return AJS.I18n.getText("accord.app.start.step-departments");
    case "calendar":
      return AJS.I18n.getText("accord.app.start.step-calendar");
    case "agreement":
      return AJS.I18n.getText("accord.app.start.step-agreement");
    case "project":
      return AJS.I18n.getText("accord.app.start.step-project");
  }
}
