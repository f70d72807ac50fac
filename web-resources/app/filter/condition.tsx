import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { Popover } from "../fields/popover";
import { FindingNotes, useFindingsUnder } from "../fields/findings";
import type { Filter } from "../model";
import { GroupEditor } from "./group-editor";
import { filterOf, type Group, groupOf } from "./nodes";
import { useVocabulary } from "./use-vocabulary";
import { filterWords } from "./words";

interface ConditionProps {
  /** What it is about, read aloud: "Which tickets are requests for it". */
  label: string;
  /** Where the filter stands in the document. */
  path?: string;
  value: Filter | undefined;
  /** Words for a filter that everything matches: "anything else". */
  anything: string;
  /** Whose fields and values are offered; Jira's all without. */
  project?: string;
  onChange: (filter: Filter) => void;
}

/** A filter as a sentence, built below it. */
export function Condition(props: ConditionProps): JSX.Element {
  const { label, path = "", value, anything, project } = props;
  const fields = useVocabulary(project);
  const [group, change] = useGroup(props);
  const findings = useFindingsUnder(path);
  const words = filterWords(value, fields);
  return (
    <div class="accord-condition" role="group" aria-label={label} data-path={path} tabIndex={-1}>
      <p class="accord-sentence" aria-live="polite">
        {words === "" ? anything : words}
      </p>
      <GroupEditor group={group} fields={fields} onChange={change} />
      {path !== "" && <FindingNotes findings={findings} />}
    </div>
  );
}

/** A filter within a sentence: its words on a button, which opens the builder. */
export function ConditionPicker(props: ConditionProps): JSX.Element {
  const { label, path = "", value, anything, project } = props;
  const fields = useVocabulary(project);
  const [group, change] = useGroup(props);
  const findings = useFindingsUnder(path);
  const words = filterWords(value, fields);
  const isWrong = path !== "" && findings.problems.length > 0;
  return (
    <Popover
      label={label}
      shown={words === "" ? anything : words}
      path={path === "" ? undefined : path}
      isWrong={isWrong}
    >
      <GroupEditor group={group} fields={fields} onChange={change} />
      {path !== "" && <FindingNotes findings={findings} />}
    </Popover>
  );
}

/**
 * The group that is edited. Kept beside the value, because a group of one row and the row itself are the same filter:
 * what is being built must not fall together under one's hands.
 */
function useGroup(props: ConditionProps): [Group, (group: Group) => void] {
  const { value, onChange } = props;
  const [group, setGroup] = useState<Group>(() => groupOf(value));
  const sent = useRef(value);
  const isForeign = JSON.stringify(sent.current) !== JSON.stringify(value);
  const shown = isForeign ? groupOf(value) : group;
  return [
    shown,
    (changed) => {
      const filter = filterOf(changed);
      sent.current = filter;
      setGroup(changed);
      onChange(filter);
    },
  ];
}
