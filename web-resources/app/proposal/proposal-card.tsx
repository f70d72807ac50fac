import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Focused } from "../../shared/message";
import { DryRun } from "../../shared/recompute/dry-run";
import type { Recomputing } from "../../shared/recompute/use-recomputation";
import { wordsOf } from "../../shared/recompute/words";

/** What a proposal comes to; takes the focus, as the button that asked for it is gone, and gives it to the page's heading. */
export function ProposalCard({ proposal }: { proposal: Recomputing }): JSX.Element | null {
  const { current } = proposal;
  if (!current) return null;
  return <Shown key={current.id} proposal={proposal} title={wordsOf(current).title} />;
}

function Shown({ proposal, title }: { proposal: Recomputing; title: string }): JSX.Element | null {
  const { current } = proposal;
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>(".accord-page h1")?.focus();
      });
    },
    [],
  );
  if (!current) return null;
  return (
    <Focused>
      <section class="accord-card accord-proposal">
        <h2>{title}</h2>
        <DryRun run={current} recomputing={proposal} />
      </section>
    </Focused>
  );
}
