import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { dayName } from "./day-names";
import { CELLS, isOpen, painted, STEP } from "./painting";
import { clockText, DAYS, type Days } from "./windows";

interface Place {
  day: number;
  cell: number;
}

interface Stroke {
  base: Days;
  from: Place;
  open: boolean;
}

const HOURS = [0, 6, 12, 18, 24];

/** A week as seven strips of quarters of an hour. Dragging opens what was closed where it began, or the other way round. */
export function WeekPainter(props: { days: Days; onChange: (days: Days) => void }): JSX.Element {
  const { days, onChange } = props;
  const id = useId();
  const [cursor, setCursor] = useState<Place>({ day: 0, cell: 36 });
  const [hasFocus, setFocus] = useState(false);
  const stroke = useRef<Stroke | undefined>(undefined);

  useEffect(() => {
    const end = (): void => {
      stroke.current = undefined;
    };
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, []);

  const draw = (to: Place): void => {
    const { current } = stroke;
    if (!current) return;
    const { base, from, open } = current;
    onChange(painted(base, { days: [from.day, to.day], cells: [from.cell, to.cell] }, open));
  };
  const go = (event: KeyboardEvent): void => {
    const to = stepped(cursor, event.key);
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      const patch = { days: [cursor.day, cursor.day], cells: [cursor.cell, cursor.cell] } as const;
      onChange(painted(days, patch, !isOpen(days, cursor.day, cursor.cell)));
    } else if (to) {
      event.preventDefault();
      if (event.shiftKey) {
        const open = isOpen(days, cursor.day, cursor.cell);
        const patch = { days: [cursor.day, to.day], cells: [cursor.cell, to.cell] } as const;
        onChange(painted(days, patch, open));
      }
      setCursor(to);
    }
  };
  return (
    <div class="accord-week">
      <div class="accord-week-hours" aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour}>{clockText(hour * 60)}</span>
        ))}
      </div>
      <div
        class="accord-week-grid"
        role="application"
        tabIndex={0}
        aria-label={AJS.I18n.getText("accord.app.week.paint")}
        aria-describedby={`${id}-how`}
        onKeyDown={go}
        onFocus={() => {
          setFocus(true);
        }}
        onBlur={() => {
          setFocus(false);
        }}
        onPointerDown={(event) => {
          const place = placeAt(event);
          if (!place || event.button !== 0) return;
          stroke.current = { base: days, from: place, open: !isOpen(days, place.day, place.cell) };
          setCursor(place);
          draw(place);
        }}
        onPointerMove={(event) => {
          const place = stroke.current && placeAt(event);
          if (place) draw(place);
        }}
      >
        {DAYS.map((day, d) => (
          <div key={day} class="accord-week-day" data-day={d}>
            <span class="accord-week-name">{dayName(day)}</span>
            <span class="accord-week-strip">
              {Array.from({ length: CELLS }, (_, c) => (
                <span
                  key={c}
                  data-day={d}
                  data-cell={c}
                  class={cellClass(days, d, c, hasFocus ? cursor : undefined)}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
      <p id={`${id}-how`} class="accord-note">
        {AJS.I18n.getText("accord.app.week.keys")}
      </p>
      <p class="accord-note accord-week-status" role="status">
        {hasFocus && cursorWords(days, cursor)}
      </p>
    </div>
  );
}

function cellClass(days: Days, day: number, cell: number, cursor: Place | undefined): string {
  const state = isOpen(days, day, cell) ? "accord-cell-open" : "accord-cell";
  const isHour = cell % (60 / STEP) === 0;
  const isHere = cursor?.day === day && cursor.cell === cell;
  return `${state}${isHour ? " accord-cell-hour" : ""}${isHere ? " accord-cell-here" : ""}`;
}

function cursorWords(days: Days, { day, cell }: Place): string {
  const name = dayName(DAYS[day] ?? "mon");
  const time = clockText(cell * STEP);
  return isOpen(days, day, cell)
    ? AJS.I18n.getText("accord.app.week.is-open", name, time)
    : AJS.I18n.getText("accord.app.week.is-closed", name, time);
}

/** Where an arrow key leads; the edges hold. */
function stepped({ day, cell }: Place, key: string): Place | undefined {
  switch (key) {
    case "ArrowRight":
      return { day, cell: Math.min(cell + 1, CELLS - 1) };
    case "ArrowLeft":
      return { day, cell: Math.max(cell - 1, 0) };
    case "ArrowDown":
      return { day: Math.min(day + 1, DAYS.length - 1), cell };
    case "ArrowUp":
      return { day: Math.max(day - 1, 0), cell };
    case "Home":
      return { day, cell: 0 };
    case "End":
      return { day, cell: CELLS - 1 };
    default:
      return undefined;
  }
}

/** By where the pointer is: a finger keeps the cell that it came down on as its target. */
function placeAt(event: PointerEvent): Place | undefined {
  const cell = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>("[data-cell]");
  if (!cell) return undefined;
  return { day: Number(cell.dataset.day), cell: Number(cell.dataset.cell) };
}
