import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { Icon } from "../../shared/icon";
import type { Finding } from "../model";

export interface Findings {
  problems: Finding[];
  warnings: Finding[];
}

const NONE: Findings = { problems: [], warnings: [] };
const Context = createContext<Findings>(NONE);

/** Makes what is wrong with a document known to the fields that edit it. */
export function FindingsProvider(props: {
  findings: Findings;
  children: ComponentChildren;
}): JSX.Element {
  return <Context.Provider value={props.findings}>{props.children}</Context.Provider>;
}

/** What was found exactly at a path. */
export function useFindingsAt(path: string | undefined): Findings {
  const { problems, warnings } = useContext(Context);
  if (path === undefined) return NONE;
  const isHere = (finding: Finding): boolean => finding.path === path;
  return { problems: problems.filter(isHere), warnings: warnings.filter(isHere) };
}

/** What was found at a path or anywhere below it. */
export function useFindingsUnder(path: string): Findings {
  const { problems, warnings } = useContext(Context);
  const isWithin = (finding: Finding): boolean => isUnder(finding.path, path);
  return { problems: problems.filter(isWithin), warnings: warnings.filter(isWithin) };
}

export function isUnder(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

/** Findings in words, at the spot that they are about. */
export function FindingNotes(props: { findings: Findings; id?: string }): JSX.Element | null {
  const { problems, warnings } = props.findings;
  if (problems.length + warnings.length === 0) return null;
  return (
    <div id={props.id} class="accord-spot">
      {problems.map((finding, i) => (
        <Note key={`p${i}`} finding={finding} tone="problem" />
      ))}
      {warnings.map((finding, i) => (
        <Note key={`w${i}`} finding={finding} tone="warning" />
      ))}
    </div>
  );
}

function Note({ finding, tone }: { finding: Finding; tone: "problem" | "warning" }): JSX.Element {
  return (
    <p class={`accord-spot-${tone}`}>
      <Icon shape={tone === "problem" ? "cross" : "triangle"} />
      <span>
        {finding.message}
        {finding.cure !== undefined && <span class="accord-spot-cure"> {finding.cure}</span>}
      </span>
    </p>
  );
}
