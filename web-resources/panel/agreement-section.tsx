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
  const promised = clocks.filter((clock) => clock.owedBy === "PROVIDER");
  const expected = clocks.filter((clock) => clock.owedBy === "CLIENT");
  return (
    <>
      <Side
        title={AJS.I18n.getText(
          "accord.panel.promised",
          agreement.provider.name,
          agreement.client.name,
        )}
        {...{ agreement, clocks: promised, moment }}
      />
      <Side
        title={AJS.I18n.getText("accord.panel.expected", agreement.client.name)}
        {...{ agreement, clocks: expected, moment }}
      />
    </>
  );
}

function Side({ title, agreement, clocks, moment }: Props & { title: string }): JSX.Element | null {
  if (clocks.length === 0) return null;
  const lead = leadOf(clocks);
  return (
    <section class="accord-section">
      <div class="accord-row accord-head">
        <h5>{title}</h5>
        <span>
          {AJS.I18n.getText("accord.panel.agreement", agreement.name, String(agreement.version))}
        </span>
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
