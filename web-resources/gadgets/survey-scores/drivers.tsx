import type { JSX } from "preact";
import { ChartTable } from "../../shared/figures/chart-table";
import { shareText } from "../../shared/figures/numbers";
import { countText } from "../../shared/number";
import type { BandDrivers, Drivers } from "./model";

/** The ends beside each other, and who is between them last. */
const PLACES: readonly BandDrivers["band"][] = ["CONTENT", "DISCONTENT", "BETWEEN"];

/** What content clients named and what discontent ones did, the most named first; or why it is not shown. */
export function DriverLists({ drivers }: { drivers: Drivers }): JSX.Element {
  if (drivers.why !== undefined) return <p class="accord-note">{whyText(drivers.why)}</p>;
  const bands = PLACES.flatMap((place) => drivers.bands.filter(({ band }) => band === place));
  return (
    <div class="accord-drivers">
      <p class="accord-note">{AJS.I18n.getText("accord.drivers.means")}</p>
      <div class="accord-driver-lists">
        {bands.map((band) => (
          <Band key={band.band} band={band} />
        ))}
      </div>
      <ChartTable
        name="drivers"
        caption={AJS.I18n.getText("accord.drivers.title")}
        columns={[
          { name: AJS.I18n.getText("accord.drivers.column.driver"), isText: true },
          { name: AJS.I18n.getText("accord.drivers.column.band"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.column.how-many") },
          { name: AJS.I18n.getText("accord.drivers.column.share") },
        ]}
        lines={() =>
          bands.flatMap(({ band, answers, drivers: named }) =>
            named.map(({ driver, text, count, share }) => ({
              key: `${band} ${driver}`,
              cells: [text, bandText(band), ofText(count, answers), shareText(share)],
            })),
          )
        }
      />
    </div>
  );
}

function Band({ band: { band, answers, drivers } }: { band: BandDrivers }): JSX.Element {
  return (
    <section class={`accord-driver-list accord-drivers-${band.toLowerCase()}`}>
      <p>
        <strong>{bandText(band)}</strong>{" "}
        <span class="accord-note">
          {answers === 1
            ? AJS.I18n.getText("accord.score.answer")
            : AJS.I18n.getText("accord.score.answers", countText(answers))}
        </span>
      </p>
      {drivers.length === 0 ? (
        <p class="accord-note">
          {answers === 0
            ? AJS.I18n.getText("accord.drivers.no-answers")
            : AJS.I18n.getText("accord.drivers.nothing")}
        </p>
      ) : (
        <ul aria-hidden="true">
          {drivers.map(({ driver, text, count, share }) => (
            <li key={driver}>
              <span>{text}</span>
              <span class="accord-driver-figure">
                {countText(count)} <small>{shareText(share)}</small>
              </span>
              <b>
                <i style={{ width: `${share}%` }} />
              </b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ofText(count: number, answers: number): string {
  return AJS.I18n.getText("accord.drivers.of", countText(count), countText(answers));
}

function bandText(band: BandDrivers["band"]): string {
  switch (band) {
    case "CONTENT":
      return AJS.I18n.getText("accord.drivers.content");
    case "BETWEEN":
      return AJS.I18n.getText("accord.drivers.between");
    case "DISCONTENT":
      return AJS.I18n.getText("accord.drivers.discontent");
  }
}

function whyText(why: NonNullable<Drivers["why"]>): string {
  switch (why) {
    case "FEWER_THAN_8":
      return AJS.I18n.getText("accord.drivers.fewer");
    case "NOT_CLOSED":
      return AJS.I18n.getText("accord.score.not-closed");
    case "NO_ANSWERS":
      return AJS.I18n.getText("accord.score.no-answers");
  }
}
