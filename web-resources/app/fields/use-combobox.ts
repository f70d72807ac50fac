import { useEffect, useRef, useState } from "preact/hooks";
import type { ComboboxProps, Option } from "./combobox";

const PAUSE = 150;

export interface ComboboxState {
  text: string;
  isOpen: boolean;
  options: Option[];
  /** Index of the option that Enter picks; -1 for none. */
  active: number;
  /** Why there is nothing to pick: nothing is like what was typed, or the list could not be had. */
  nothing: "unlike" | "failed" | undefined;
  type: (text: string) => void;
  open: () => void;
  pick: (option: Option) => void;
  leave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What was found for a text. */
interface Found {
  query: string;
  options: Option[];
  isFailed: boolean;
}

/** The behaviour of a combobox, without its looks. */
export function useCombobox(props: ComboboxProps): ComboboxState {
  const { shown, find, onPick, onClear, isFree = false, onBackspace } = props;
  const [typed, setTyped] = useState<string | undefined>();
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Found | undefined>();
  const [attempt, setAttempt] = useState(1);
  const [active, setActive] = useState(-1);
  const query = typed ?? "";
  const finder = useRef(find);
  finder.current = find;

  useEffect(() => {
    if (!isOpen) return undefined;
    let isNewest = true;
    const timer = setTimeout(
      () => {
        finder.current(query).then(
          (options) => {
            if (!isNewest) return;
            setFound({ query, options, isFailed: false });
            setActive(query === "" || (options.length === 0 && !isFree) ? -1 : 0);
          },
          () => {
            if (isNewest) setFound({ query, options: [], isFailed: true });
          },
        );
      },
      query === "" ? 0 : PAUSE,
    );
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [isOpen, query, isFree, attempt]);

  const options = isOpen ? withTyped(found?.options ?? [], query, isFree) : [];
  const close = (): void => {
    setOpen(false);
    setTyped(undefined);
    setFound(undefined);
    setActive(-1);
  };
  const pick = (option: Option): void => {
    close();
    onPick(option);
  };
  const settle = (): void => {
    if (typed === undefined) close();
    else if (typed.trim() === "") {
      close();
      if (shown !== "") onClear?.();
    } else {
      const exact = options.find(({ name, id }) => isAlike(name, typed) || isAlike(id, typed));
      if (exact) pick(exact);
      else if (isFree) pick({ id: typed.trim(), name: typed.trim() });
      else close();
    }
  };
  const isFailed = found?.query === query && found.isFailed;
  const open = (): void => {
    if (isFailed) {
      setFound(undefined);
      setAttempt(attempt + 1);
    }
    setOpen(true);
  };
  const step = (by: number): void => {
    if (!isOpen || isFailed) {
      open();
      return;
    }
    const count = options.length;
    if (count > 0) setActive(active < 0 && by < 0 ? count - 1 : (active + by + count) % count);
  };

  return {
    text: typed ?? shown,
    isOpen,
    options,
    active,
    nothing: nothingOf(isOpen && options.length === 0 && found?.query === query, isFailed),
    type: (text) => {
      setTyped(text);
      setOpen(true);
    },
    open,
    pick,
    leave: settle,
    onKeyDown: (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        step(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && isOpen) {
        // Within a form, Enter would save it.
        event.preventDefault();
        const option = options[active];
        if (option) pick(option);
        else settle();
      } else if (event.key === "Escape" && isOpen) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === "Backspace" && query === "" && shown === "") {
        onBackspace?.();
      }
    },
  };
}

function nothingOf(isEmpty: boolean, isFailed: boolean): ComboboxState["nothing"] {
  if (!isEmpty) return undefined;
  return isFailed ? "failed" : "unlike";
}

function withTyped(options: Option[], query: string, isFree: boolean): Option[] {
  const text = query.trim();
  if (!isFree || text === "" || options.some(({ name }) => isAlike(name, text))) return options;
  return [...options, { id: text, name: text }];
}

function isAlike(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Options of a known list whose name, id or note has every word that is typed; the one of that name first, then those that begin with it. */
export function narrowed(options: readonly Option[], query: string, most = 50): Option[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = options.filter(({ name, id, note = "" }) => {
    const text = `${name} ${id} ${note}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const typed = query.trim().toLowerCase();
  const rank = ({ name }: Option): number => {
    if (name.toLowerCase() === typed) return 0;
    return name.toLowerCase().startsWith(typed) ? 1 : 2;
  };
  return matching.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
