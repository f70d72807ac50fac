import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { FindingNotes, useFindingsAt } from "./findings";

/** What every field takes. */
export interface FieldProps {
  label: string;
  /** Where in the document, such as "versions[0].zone": what was found there stands below the field. */
  path?: string | undefined;
  hint?: ComponentChildren;
  required?: boolean;
  /** For fields within a sentence or a table: the label is read aloud, not shown. */
  isBare?: boolean;
}

/** What ties a control to its label and to the words about it. */
export interface Control {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
  "aria-required": boolean | undefined;
  "data-path": string | undefined;
}

/** A label, a control, and below it a hint and what was found. */
export function Field(
  props: FieldProps & { class?: string; children: (control: Control) => ComponentChildren },
): JSX.Element {
  const { label, path, hint, required = false, isBare = false } = props;
  const id = useId();
  const findings = useFindingsAt(path);
  const hasFindings = findings.problems.length + findings.warnings.length > 0;
  const described = [
    hasFindings ? `${id}-found` : undefined,
    hint === undefined ? undefined : `${id}-hint`,
  ].filter((one) => one !== undefined);
  const control: Control = {
    id,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": findings.problems.length > 0 ? true : undefined,
    "aria-required": required ? true : undefined,
    "data-path": path,
  };
  const shape = isBare ? "accord-field accord-field-bare" : "accord-field";
  return (
    <div class={props.class === undefined ? shape : `${shape} ${props.class}`}>
      <label for={id} class={isBare ? "accord-aside" : undefined}>
        {label}
        {required && !isBare && (
          <span class="accord-required" aria-hidden="true">
            {" "}
            *
          </span>
        )}
      </label>
      {props.children(control)}
      {hint !== undefined && (
        <div id={`${id}-hint`} class="accord-note">
          {hint}
        </div>
      )}
      <FindingNotes findings={findings} id={`${id}-found`} />
    </div>
  );
}

/** Fields that belong together, under a name. */
export function Group(props: {
  label: string;
  path?: string;
  hint?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const findings = useFindingsAt(props.path);
  return (
    <fieldset class="accord-group" data-path={props.path} tabIndex={-1}>
      <legend>{props.label}</legend>
      {props.hint !== undefined && <div class="accord-note">{props.hint}</div>}
      {props.children}
      <FindingNotes findings={findings} />
    </fieldset>
  );
}
