import type { ComponentChildren, JSX } from "preact";
import { useContext, useId, useState } from "preact/hooks";
import { Opened } from "../disclosure";
import { Icon } from "../icon";

export interface Column {
  name: string;
  isText?: boolean;
}

export interface Line {
  key: string;
  /** The first is the line's heading. */
  cells: readonly ComponentChildren[];
}

/**
 * The table behind a chart: always there for screen readers, shown to everybody on demand. Its links are there only while
 * it is shown, so that the keyboard never goes where nothing can be seen.
 */
export function ChartTable(props: {
  /** Unique within the page part that shares one set of opened names. */
  name: string;
  caption: string;
  columns: readonly Column[];
  /** @param isShown whether links may stand in the cells */
  lines: (isShown: boolean) => readonly Line[];
}): JSX.Element {
  const { name, caption, columns, lines } = props;
  const opened = useContext(Opened);
  const [isShown, setShown] = useState(opened.has(name));
  const id = useId();
  return (
    <div class="accord-chart-table">
      <button
        type="button"
        class="accord-link"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => {
          if (isShown) opened.delete(name);
          else opened.add(name);
          setShown(!isShown);
        }}
      >
        <Icon shape="chevron" />
        {AJS.I18n.getText("accord.figure.table")}
        <span class="accord-aside"> {caption}</span>
      </button>
      <div id={id} class={isShown ? "accord-figure-scroll" : "accord-aside"}>
        <FigureTable caption={caption} columns={columns} lines={lines(isShown)} />
      </div>
    </div>
  );
}

/** Names on the left, numbers in columns on the right. */
export function FigureTable(props: {
  caption: string;
  columns: readonly Column[];
  lines: readonly Line[];
}): JSX.Element {
  const { caption, columns, lines } = props;
  return (
    <table class="accord-figures">
      <caption class="accord-aside">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, isText = false }, i) => (
            <th key={i} scope="col" class={isText ? undefined : "accord-figure"}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={i} class={columns[i]?.isText === true ? undefined : "accord-figure"}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
