import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { SurveyFigures } from "../../../gadgets/survey-scores/model";
import { search } from "../../../shared/figures/links";
import { periodText } from "../../../shared/figures/periods";
import { ScoreLine } from "../../../shared/figures/score-line";
import { request } from "../../../shared/http";
import { useLoaded } from "../../../shared/use-loaded";
import { pathOf } from "../../router/address";
import { Link } from "../../router/link";
import { useNames } from "../names";

/** Each client asks two questions of the server. */
const MOST_CLIENTS = 3;

/** Both sides are asked about each other: what the clients say of the provider, and the provider of them. */
export function MutualScores(props: {
  provider: string;
  clients: readonly string[];
}): JSX.Element | null {
  const { provider, clients } = props;
  const both = clients.slice(0, MOST_CLIENTS).flatMap((client) => [
    { about: provider, by: client },
    { about: client, by: provider },
  ]);
  if (both.length === 0) return null;
  return (
    <section class="accord-mutual">
      <h2>{AJS.I18n.getText("accord.app.mutual.title")}</h2>
      {both.map(({ about, by }) => (
        <Said key={`${about} ${by}`} about={about} by={by} />
      ))}
      {clients.length > MOST_CLIENTS && (
        <p>
          <Link to={pathOf("scores", provider)}>{AJS.I18n.getText("accord.app.mutual.all")}</Link>
        </p>
      )}
    </section>
  );
}

/** What one says of the other, of the last quarter that has ended. */
function Said({ about, by }: { about: string; by: string }): JSX.Element | null {
  const { department } = useNames();
  const { value, failure } = useLoaded(
    useCallback(
      () =>
        request<SurveyFigures>(
          "GET",
          `/figures/survey${search({ provider: about, client: by, length: "QUARTER", periods: 1 })}`,
        ),
      [about, by],
    ),
  );
  if (failure && !value) return <p class="accord-note">{failure.message}</p>;
  if (!value) return null;
  const { period, chooseAgain } = value;
  return (
    <div class="accord-mutual-said">
      <h3>
        <Link to={`${pathOf("scores", about)}${search({ client: by, length: "QUARTER" })}`}>
          {AJS.I18n.getText("accord.app.mutual.said", department(by), department(about))}
        </Link>
      </h3>
      <ScoreLine score={chooseAgain} period={periodText(period)} />
    </div>
  );
}
