import type { JSX } from "preact";
import { ScoreLine } from "../../shared/figures/score-line";
import { Disclosure } from "../../shared/disclosure";
import { Items } from "../survey-scores/items";
import type { ScorecardSide } from "./model";
import { questionText } from "./questions";

/** What each side says. Never one number of all: each has its own answers, and its own threshold. */
export function Sides({ sides }: { sides: readonly ScorecardSide[] }): JSX.Element {
  const clients = sides.filter(({ side }) => side !== "OWN_VIEW");
  return (
    <div class="accord-directions">
      {clients.map(({ side, chooseAgain, items }) => (
        <section key={side} class="accord-direction">
          <h5>{sideName(side)}</h5>
          {chooseAgain && <ScoreLine score={chooseAgain} />}
          {items.length > 0 && (
            <Disclosure
              name={`side-${side}`}
              label={AJS.I18n.getText("accord.gadget.scorecard.questions")}
              about={sideName(side)}
            >
              <Items
                items={items.map(({ question, score }) => ({
                  id: question,
                  wording: questionText(question),
                  score,
                }))}
              />
            </Disclosure>
          )}
        </section>
      ))}
    </div>
  );
}

function sideName(side: ScorecardSide["side"]): string {
  switch (side) {
    case "INTERNAL_CLIENTS":
      return AJS.I18n.getText("accord.gadget.scorecard.internal");
    case "OUTSIDE_CLIENTS":
      return AJS.I18n.getText("accord.gadget.scorecard.outside");
    case "OWN_VIEW":
      return AJS.I18n.getText("accord.gadget.scorecard.own");
  }
}
