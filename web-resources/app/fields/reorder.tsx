import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";

/** Moves an entry of a list from one place to another. */
export type Move = (from: number, to: number) => void;

/** What a row and its handle need to be dragged. */
export interface RowDrag {
  row: {
    "data-over": boolean;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
  handle: { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
}

/** Rows that are dragged by a handle; the same moves are made by MoveButtons without a mouse. */
export function useRowDrag(onMove: Move): (index: number) => RowDrag {
  // Beside the state, as events of one drag may come before the page is drawn again.
  const dragged = useRef<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>();
  const end = (): void => {
    dragged.current = undefined;
    setOver(undefined);
  };
  return (index) => ({
    row: {
      "data-over": over === index,
      onDragOver: (event) => {
        if (dragged.current === undefined) return;
        event.preventDefault();
        setOver(index === dragged.current ? undefined : index);
      },
      onDrop: (event) => {
        const from = dragged.current;
        if (from === undefined) return;
        event.preventDefault();
        end();
        if (from !== index) onMove(from, index);
      },
    },
    handle: {
      draggable: true,
      onDragStart: (event) => {
        // Firefox drags only what carries data.
        event.dataTransfer?.setData("text/plain", String(index));
        dragged.current = index;
      },
      onDragEnd: end,
    },
  });
}

/** The grip of a row: for the mouse alone, as the buttons beside it do the same. */
export function Grip({ handle }: { handle: RowDrag["handle"] }): JSX.Element {
  return (
    <span
      {...handle}
      class="accord-grip"
      aria-hidden="true"
      title={AJS.I18n.getText("accord.app.reorder.drag")}
    >
      {"\u2807\u2807"}
    </span>
  );
}

/** One place up, one place down. The focus goes with the entry, and says where it is. */
export function MoveButtons(props: {
  name: string;
  index: number;
  count: number;
  onMove: Move;
}): JSX.Element {
  const { name, index, count, onMove } = props;
  const place = [String(index + 1), String(count)] as const;
  const move = (event: MouseEvent, to: number, way: string): void => {
    if (to < 0 || to >= count) return;
    const list = (event.currentTarget as HTMLElement).closest("[data-reorder]");
    onMove(index, to);
    requestAnimationFrame(() => {
      list?.querySelector<HTMLElement>(`[data-move="${way}-${to}"]`)?.focus();
    });
  };
  return (
    <span class="accord-moves">
      <button
        type="button"
        data-move={`up-${index}`}
        aria-disabled={index === 0}
        aria-label={AJS.I18n.getText("accord.app.reorder.up", name, place[0], place[1])}
        onClick={(event) => {
          move(event, index - 1, "up");
        }}
      >
        <Icon shape="chevron" />
      </button>
      <button
        type="button"
        data-move={`down-${index}`}
        aria-disabled={index === count - 1}
        aria-label={AJS.I18n.getText("accord.app.reorder.down", name, place[0], place[1])}
        onClick={(event) => {
          move(event, index + 1, "down");
        }}
      >
        <Icon shape="chevron" />
      </button>
    </span>
  );
}
