import type { JSX } from "preact";
import { DotRange } from "../../shared/figures/dot-range";
import { scoreText } from "../../shared/figures/numbers";
import { niceScale, type Scale } from "../../shared/figures/scale";
import { hiddenText } from "../../shared/figures/score-line";
import { countText } from "../../shared/number";
import type { ClientScore } from "./model";
import { scoreOf } from "./trend";

const SCORES = [-100, 100] as const;

/** Who said so: each department with enough answers, the others together. */
export function Clients({ clients }: { clients: readonly ClientScore[] }): JSX.Element {
  const scale = niceScale(clients.flatMap(valuesOf), SCORES);
  return (
    <table class="accord-figures accord-items">
      <caption class="accord-aside">{AJS.I18n.getText("accord.gadget.clients.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.gadget.column.client")}</th>
          <th scope="col" colSpan={2}>
            {AJS.I18n.getText("accord.gadget.column.again")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.gadget.column.n")}
          </th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client, i) => (
          <ClientRow key={client.client?.id ?? i} client={client} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

function ClientRow({ client, scale }: { client: ClientScore; scale: Scale }): JSX.Element {
  const { chooseAgain } = client;
  const name = client.client?.name ?? AJS.I18n.getText("accord.gadget.clients.several");
  const score = scoreOf(chooseAgain);
  if (!chooseAgain.shown || score === undefined)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={3} class="accord-not-shown">
          {chooseAgain.shown
            ? AJS.I18n.getText("accord.score.no-answers")
            : hiddenText(chooseAgain)}
        </td>
      </tr>
    );
  const { interval, n } = chooseAgain;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="accord-range-cell">
        <DotRange
          scale={scale}
          value={Number(score)}
          low={interval && Number(interval.low)}
          high={interval && Number(interval.high)}
        />
      </td>
      <td class="accord-figure">{scoreText(score)}</td>
      <td class="accord-figure">{countText(n)}</td>
    </tr>
  );
}

function valuesOf({ chooseAgain }: ClientScore): number[] {
  const score = scoreOf(chooseAgain);
  if (!chooseAgain.shown || score === undefined) return [];
  const { interval } = chooseAgain;
  return [score, interval?.low, interval?.high].filter((value) => value !== undefined).map(Number);
}
