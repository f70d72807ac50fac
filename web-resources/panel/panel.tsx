import type { JSX } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { instant } from "../shared/moments";
import { AgreementSection, FormerAgreement } from "./agreement-section";
import { Announcer } from "./announcer";
import { SurveyInvitation } from "./invitation";
import type { Clock } from "./model";
import type { Moment } from "./moment";
import { say } from "./moment";
import { Failure, NotCovered, Skeleton } from "./notices";
import type { Snapshot, View } from "./refresher";
import { TicketPath } from "./ticket-path";
import { WhoHadTheTime } from "./who-had-the-time";

const TICK = 1_000;

/** The whole panel for one view of one ticket. */
export function Panel({ view, retry }: { view: View; retry: () => void }): JSX.Element {
  const { snapshot, failure, loading } = view;
  const moment = useMoment(snapshot);
  const path = useContext(TicketPath);
  return (
    <div class="accord" aria-busy={loading}>
      {path.startsWith("/issues/") && <SurveyInvitation key={path} issue={path} />}
      {failure && (
        <Failure
          failure={failure}
          shownSince={moment && say(moment.asOf, moment)}
          loading={loading}
          retry={retry}
        />
      )}
      {!snapshot && !failure && <Skeleton />}
      {snapshot && moment && <Content snapshot={snapshot} moment={moment} />}
      <Announcer clocks={snapshot?.answer.clocks ?? []} moment={moment} />
    </div>
  );
}

function Content({ snapshot, moment }: { snapshot: Snapshot; moment: Moment }): JSX.Element {
  const { answer } = snapshot;
  const { agreements, clocks, ledger, legs } = answer;
  const of = (id: string): Clock[] => clocks.filter((clock) => clock.agreement === id);
  const former = new Set(clocks.map((clock) => clock.agreement));
  for (const { id } of agreements) former.delete(id);
  return (
    <>
      {clocks.length === 0 && <NotCovered answer={answer} moment={moment} />}
      {agreements.map((agreement) => (
        <AgreementSection
          key={agreement.id}
          agreement={agreement}
          clocks={of(agreement.id)}
          moment={moment}
        />
      ))}
      {[...former].map((id) => (
        <FormerAgreement key={id} id={id} clocks={of(id)} moment={moment} />
      ))}
      {ledger && ledger.entries.length > 0 && (
        <WhoHadTheTime
          ledger={ledger}
          legs={legs ?? []}
          agreement={agreements[0]}
          moment={moment}
        />
      )}
    </>
  );
}

/** The drawing's moment: moves each second of the server's clock while somebody looks. */
function useMoment(snapshot: Snapshot | undefined): Moment | undefined {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setTick((tick) => tick + 1);
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, []);
  if (!snapshot) return undefined;
  const { answer, clock } = snapshot;
  return { asOf: instant(answer.asOf), now: clock.now(), reader: answer.reader };
}
