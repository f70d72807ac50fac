import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { HttpError } from "../../../shared/http";
import { Failed } from "../../../shared/message";
import { countText, MEGABYTE, megabytesText } from "../../../shared/number";
import { asHttpError } from "../../../shared/use-loaded";
import { Field } from "../../fields/field";
import { Popover } from "../../fields/popover";
import { CheckField } from "../../fields/simple-fields";
import { type ReadFile, readCalendarFile } from "../api";
import type { Holiday } from "../model";
import { rowOf } from "./holidays";

/** Adds the closed days of an iCalendar file, after showing which they are. */
export function CalendarFile(props: {
  onAdd: (holidays: readonly Holiday[]) => void;
}): JSX.Element {
  return (
    <Popover
      label={AJS.I18n.getText("accord.app.holidays.title")}
      shown={AJS.I18n.getText("accord.app.ics.pick")}
    >
      <FileFields onAdd={props.onAdd} />
    </Popover>
  );
}

interface Chosen {
  read?: ReadFile;
  failure?: HttpError;
}

function FileFields({ onAdd }: { onAdd: (holidays: readonly Holiday[]) => void }): JSX.Element {
  const [{ read, failure }, setChosen] = useState<Chosen>({});
  const newest = useRef<File | undefined>(undefined);
  const take = (file: File): void => {
    newest.current = file;
    textOf(file)
      .then(readCalendarFile)
      .then(
        (found) => {
          if (newest.current === file) setChosen({ read: found });
        },
        (error: unknown) => {
          if (newest.current === file) setChosen({ failure: asHttpError(error) });
        },
      );
  };
  return (
    <>
      <Field
        label={AJS.I18n.getText("accord.app.ics.file")}
        hint={AJS.I18n.getText("accord.app.ics.hint")}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) take(file);
            }}
          />
        )}
      </Field>
      {failure && <Failed title={AJS.I18n.getText("accord.app.ics.failed")} failure={failure} />}
      {read && <Found key={JSON.stringify(read)} read={read} onAdd={onAdd} />}
    </>
  );
}

/** @throws HttpError when it is larger than the server takes */
async function textOf(file: File): Promise<string> {
  if (file.size <= MEGABYTE) return file.text();
  const size = megabytesText(file.size);
  throw new HttpError(413, AJS.I18n.getText("accord.app.ics.too-large", file.name, size), "");
}

/** What would be added, each of which can be left out, and what is left out anyway. */
function Found(props: {
  read: ReadFile;
  onAdd: (holidays: readonly Holiday[]) => void;
}): JSX.Element {
  const { read, onAdd } = props;
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState("");
  const wanted = read.holidays.filter((_, i) => !without.has(i));
  return (
    <>
      {read.holidays.length > 0 && (
        <fieldset class="accord-group accord-ics">
          <legend>
            {read.name === "" ? AJS.I18n.getText("accord.app.holidays.title") : read.name}
          </legend>
          {read.holidays.map((holiday, i) => (
            <CheckField
              key={i}
              label={holidayText(holiday)}
              value={!without.has(i)}
              onChange={(isWanted) => {
                const others = [...without].filter((one) => one !== i);
                setWithout(new Set(isWanted ? others : [...others, i]));
              }}
            />
          ))}
        </fieldset>
      )}
      {read.left.length > 0 && (
        <>
          <p class="accord-ics-left">{AJS.I18n.getText("accord.app.ics.left")}</p>
          <ul class="accord-ics">
            {read.left.map(({ summary, start, why }, i) => (
              <li key={i} class="accord-note">
                {AJS.I18n.getText("accord.app.ics.left-one", summary, start, why)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          aria-disabled={wanted.length === 0}
          onClick={() => {
            if (wanted.length === 0) return;
            onAdd(wanted);
            setSaid(AJS.I18n.getText("accord.app.ics.added", countText(wanted.length)));
          }}
        >
          {AJS.I18n.getText("accord.app.ics.add")}
        </button>
        <span role="status" class="accord-note">
          {said}
        </span>
      </div>
    </>
  );
}

/** "Christmas, 12-25 every year": dates as documents write them, without a year where every one is meant. */
function holidayText(holiday: Holiday): string {
  const { name, from, to, yearly } = rowOf(holiday);
  const date = (text: string): string => (yearly ? text.slice(5) : text);
  const days = to === "" ? date(from) : `${date(from)} \u2013 ${date(to)}`;
  const when = yearly ? AJS.I18n.getText("accord.app.ics.yearly", days) : days;
  return name === "" ? when : AJS.I18n.getText("accord.app.ics.named", name, when);
}
