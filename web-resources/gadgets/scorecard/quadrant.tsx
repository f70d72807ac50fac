import type { JSX } from "preact";
import { FigureTable, type Line } from "../../shared/figures/chart-table";
import { Marked } from "../../shared/figures/finding";
import type { TicketsQuery } from "../../shared/figures/model";
import { scoreText, shareText } from "../../shared/figures/numbers";
import { hiddenText } from "../../shared/figures/score-line";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { Icon, type Shape } from "../../shared/icon";
import { scoreOf } from "../survey-scores/trend";
import type { Place, Placed } from "./model";
import { spotsOf } from "./spots";

/** Clock and experience: a green clock with unhappy clients shows. */
export function Quadrant(props: {
  title: string;
  departments: readonly Placed[];
  /** The department of the scorecard. */
  own: string;
  query: TicketsQuery;
}): JSX.Element {
  const { title, departments, own, query } = props;
  if (departments.length === 0)
    return <p class="accord-calm">{AJS.I18n.getText("accord.gadget.quadrant.nothing")}</p>;
  const deceptive = departments.filter(({ place }) => place === "GREEN_RED");
  return (
    <div class="accord-quadrant-pair">
      <Picture departments={departments} own={own} />
      <div class="accord-quadrant-words">
        {deceptive.map(({ department }) => (
          <p key={department.id} class="accord-deceptive">
            <Icon shape="triangle" />{" "}
            <span>{AJS.I18n.getText("accord.gadget.quadrant.deceptive", department.name)}</span>
          </p>
        ))}
        <FigureTable
          caption={title}
          columns={[
            { name: AJS.I18n.getText("accord.gadget.field.department"), isText: true },
            { name: AJS.I18n.getText("accord.gadget.quadrant.clocks") },
            { name: AJS.I18n.getText("accord.gadget.column.again") },
          ]}
          lines={departments.map((placed) => lineOf(placed, own, query))}
        />
      </div>
    </div>
  );
}

function Picture(props: { departments: readonly Placed[]; own: string }): JSX.Element {
  const { departments, own } = props;
  return (
    <div class="accord-quadrant" role="img" aria-label={summary(departments)}>
      <div class="accord-quadrant-plot" aria-hidden="true">
        <i class="accord-quadrant-good" />
        <i class="accord-quadrant-deceptive" />
        {spotsOf(departments).map(({ placed, x, y, isLeft }) => (
          <span
            key={placed.department.id}
            class={isLeft ? "accord-spot-name accord-spot-left" : "accord-spot-name"}
            style={{ left: `${x}%`, top: `${y}%` }}
          >
            <b class={`accord-spot-mark accord-spot-${markOf(placed.place)}`} />
            {placed.department.id === own ? (
              <strong>{placed.department.name}</strong>
            ) : (
              placed.department.name
            )}
          </span>
        ))}
      </div>
      <span class="accord-quadrant-up" aria-hidden="true">
        {AJS.I18n.getText("accord.gadget.quadrant.up")}
      </span>
      <span class="accord-quadrant-right" aria-hidden="true">
        {AJS.I18n.getText("accord.gadget.quadrant.right")}
      </span>
    </div>
  );
}

function summary(departments: readonly Placed[]): string {
  return departments
    .map(({ department, place }) =>
      AJS.I18n.getText("accord.gadget.quadrant.said", department.name, placeText(place)),
    )
    .join(", ");
}

function lineOf(placed: Placed, own: string, query: TicketsQuery): Line {
  const { department, compliance, chooseAgain, place } = placed;
  const score = chooseAgain && scoreOf(chooseAgain);
  return {
    key: department.id,
    cells: [
      <span key="name">
        <Icon shape={shapeOf(place)} />{" "}
        {department.id === own ? <strong>{department.name}</strong> : department.name}
        <span class="accord-note accord-of"> {placeText(place)}</span>
      </span>,
      compliance.percent === undefined ? (
        AJS.I18n.getText("accord.figure.no-data")
      ) : (
        <TicketsLink
          key="clocks"
          query={{ ...query, provider: department.id }}
          count={compliance.counted}
        >
          <Marked finding={compliance.finding}>{shareText(compliance.percent)}</Marked>
        </TicketsLink>
      ),
      score === undefined ? (
        <span key="again" class="accord-not-shown">
          {chooseAgain?.shown === false
            ? hiddenText(chooseAgain)
            : AJS.I18n.getText("accord.score.no-answers")}
        </span>
      ) : (
        scoreText(score)
      ),
    ],
  };
}

/** Clocks first, clients second: "on time, but not chosen again". */
function placeText(place: Place): string {
  switch (place) {
    case "GREEN_GREEN":
      return AJS.I18n.getText("accord.gadget.place.green-green");
    case "GREEN_RED":
      return AJS.I18n.getText("accord.gadget.place.green-red");
    case "RED_GREEN":
      return AJS.I18n.getText("accord.gadget.place.red-green");
    case "RED_RED":
      return AJS.I18n.getText("accord.gadget.place.red-red");
    case "UNKNOWN":
      return AJS.I18n.getText("accord.gadget.place.unknown");
  }
}

function shapeOf(place: Place): Shape {
  switch (place) {
    case "GREEN_GREEN":
      return "tick";
    case "GREEN_RED":
      return "triangle";
    case "RED_GREEN":
      return "dot";
    case "RED_RED":
      return "cross";
    case "UNKNOWN":
      return "ring";
  }
}

function markOf(place: Place): string {
  return place.toLowerCase().replace("_", "-");
}
