import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { asHttpError } from "../../../shared/use-loaded";
import { megabytesText, MEGABYTE } from "../../../shared/number";
import { importHolidays } from "../api";
import type { Holiday, Imported } from "../model";

const MOST = 2 * MEGABYTE;

/** Adds the days of an iCalendar file, and says which of its entries are none. */
export function HolidayImport(props: {
  onAdd: (holidays: readonly Holiday[]) => void;
}): JSX.Element {
  const { onAdd } = props;
  const id = useId();
  const [result, setResult] = useState<{ said: string; skipped: Imported["skipped"] }>({
    said: "",
    skipped: [],
  });
  const say = (said: string): void => {
    setResult({ said, skipped: [] });
  };
  const read = async (file: File): Promise<void> => {
    if (file.size > MOST) {
      say(AJS.I18n.getText("accord.app.holidays.too-large", megabytesText(MOST)));
      return;
    }
    try {
      const { holidays, skipped } = await importHolidays(await file.text());
      onAdd(holidays);
      const said = AJS.I18n.getText("accord.app.holidays.found", String(holidays.length));
      setResult({ said, skipped });
    } catch (error) {
      const { message, detail } = asHttpError(error);
      say(`${message} ${detail}`);
    }
  };
  return (
    <div class="accord-file">
      <label for={id}>{AJS.I18n.getText("accord.app.holidays.file")}</label>{" "}
      <input
        id={id}
        type="file"
        accept=".ics,text/calendar"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file)
            void read(file).then(() => {
              // The same file can be chosen again.
              input.value = "";
            });
        }}
      />
      <div role="status" class="accord-note">
        {result.said}
        {result.skipped.length > 0 && (
          <ul>
            {result.skipped.map(({ line, reason }, i) => (
              <li key={i}>
                {line === undefined
                  ? reason
                  : AJS.I18n.getText("accord.app.holidays.skipped", String(line), reason)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
