import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ceilMinutes, minutesText, targetText } from "../../../shared/duration";
import { countText } from "../../../shared/number";
import { ChoiceField } from "../../fields/simple-fields";
import type { Trial } from "./model";
import { type Bin, binsOf, type Took, tookOf, within } from "./took";

/** Below it, "nine of ten" says nothing. */
const FEW = 5;

/** How long the tried issues took, against what is promised. */
export function Histogram(props: { trial: Trial; agreement: string }): JSX.Element | null {
  const all = tookOf(props.trial, props.agreement);
  const [chosen, setChosen] = useState("");
  const took = all.find(({ id }) => id === chosen) ?? all[0];
  if (!took) return null;
  return (
    <section class="accord-took">
      <h2>{AJS.I18n.getText("accord.app.took.title")}</h2>
      <form class="aui">
        <ChoiceField
          label={AJS.I18n.getText("accord.app.took.goal")}
          value={took.id}
          choices={all.map(({ id, name }) => ({ value: id, name }))}
          onChange={setChosen}
        />
      </form>
      <p class="accord-note">
        {AJS.I18n.getText(
          "accord.app.took.sample",
          countText(took.elapsed.length),
          countText(props.trial.issues.length),
        )}
      </p>
      <Chart took={took} bins={binsOf(took)} />
      {took.elapsed.length >= FEW && (
        <p class="accord-note">
          {AJS.I18n.getText(
            "accord.app.took.shares",
            minutesText(ceilMinutes(within(took, 0.5))),
            minutesText(ceilMinutes(within(took, 0.9))),
          )}
        </p>
      )}
    </section>
  );
}

function Chart({ took, bins }: { took: Took; bins: Bin[] }): JSX.Element {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const promised = AJS.I18n.getText("accord.app.took.promised", targetText(took.target));
  const met = bins.filter(({ isOver }) => !isOver).length;
  const end = `${(met / bins.length) * 100}%`;
  return (
    <>
      <div class="accord-took-chart" aria-hidden="true">
        {bins.map(({ from, count, isOver }) => (
          <span key={from} class={isOver ? "accord-took-over" : "accord-took-met"}>
            <span style={{ height: `${(count / most) * 100}%` }} />
          </span>
        ))}
        <span class="accord-took-target" style={{ left: end }} />
      </div>
      <p class="accord-note accord-took-legend" aria-hidden="true" style={{ width: end }}>
        <span>0</span>
        <span>{promised}</span>
      </p>
      <div class="accord-aside">
        <table>
          <caption>
            {took.name}, {promised}
          </caption>
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.app.took.time")}</th>
              <th scope="col">{AJS.I18n.getText("accord.app.took.clocks")}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{spanText(bin)}</th>
                <td>{countText(bin.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function spanText({ from, until }: Bin): string {
  const start = minutesText(ceilMinutes(from));
  if (until === undefined) return AJS.I18n.getText("accord.app.took.over", start);
  return AJS.I18n.getText("accord.app.took.between", start, minutesText(ceilMinutes(until)));
}
