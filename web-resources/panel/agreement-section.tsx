import type { JSX } from "preact";
import { ClockCard } from "./clock-card";
import { leadOf } from "./lead";
import type { Agreement, Clock } from "./model";
import type { Moment } from "./moment";

interface Props {
  agreement: Agreement;
  clocks: Clock[];
  moment: Moment;
}

/** One agreement: what the provider promised, and in the same form under it what the client has to do. */
export function AgreementSection({ agreement, clocks, moment }: Props): JSX.Element {
  const { provider, client, name, version } = agreement;
  const aside = AJS.I18n.getText("accord.panel.agreement", name, String(version));
  return (
    <>
      <Side
        title={AJS.I18n.getText("accord.panel.promised", provider.name, client.name)}
        clocks={clocks.filter((clock) => clock.owedBy === "PROVIDER")}
        {...{ aside, agreement, moment }}
      />
      <Side
        title={AJS.I18n.getText("accord.panel.expected", client.name)}
        clocks={clocks.filter((clock) => clock.owedBy === "CLIENT")}
        {...{ aside, agreement, moment }}
      />
    </>
  );
}

/** Clocks of an agreement that has been removed since: nothing is hidden. */
export function FormerAgreement(props: {
  id: string;
  clocks: Clock[];
  moment: Moment;
}): JSX.Element {
  const { id, clocks, moment } = props;
  const title = AJS.I18n.getText("accord.panel.unknown-agreement", id);
  return <Side title={title} aside="" agreement={undefined} clocks={clocks} moment={moment} />;
}

interface SideProps {
  title: string;
  aside: string;
  agreement: Agreement | undefined;
  clocks: Clock[];
  moment: Moment;
}

function Side({ title, aside, agreement, clocks, moment }: SideProps): JSX.Element | null {
  if (clocks.length === 0) return null;
  const lead = leadOf(clocks);
  return (
    <section class="accord-section">
      <div class="accord-row accord-head">
        <h5>{title}</h5>
        <span>{aside}</span>
      </div>
      <ul class="accord-clocks">
        {clocks.map((clock) => (
          <ClockCard
            key={clock.metric}
            clock={clock}
            agreement={agreement}
            moment={moment}
            isLead={clock === lead}
          />
        ))}
      </ul>
    </section>
  );
}
