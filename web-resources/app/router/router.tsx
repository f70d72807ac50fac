import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { pathBelow } from "./address";
import { isGuarded } from "./guard";
import { LeaveDialog } from "./leave-dialog";

/** Where the reader is, and the way to somewhere else. */
export interface Router {
  /** Address of the app, without a slash at the end. */
  root: string;
  /** Below the root, without slashes at its ends. */
  path: string;
  query: URLSearchParams;
  /** How often the reader went somewhere within the app; 0 on the page that was opened. */
  visits: number;
  /** Goes to a path below the root, with a query if wanted; asks first when something is not saved. */
  go: (to: string) => void;
  /** Changes the query without going anywhere: for what a list is narrowed to. */
  amend: (query: URLSearchParams) => void;
}

const Context = createContext<Router | undefined>(undefined);

export function useRouter(): Router {
  const router = useContext(Context);
  if (!router) throw new Error("A page needs the Routed around it.");
  return router;
}

interface Place {
  path: string;
  search: string;
  visits: number;
}

/** Keeps the address and what is shown together, with the browser's back and forward. */
export function Routed(props: { root: string; children: ComponentChildren }): JSX.Element {
  const { root, children } = props;
  const [place, setPlace] = useState<Place>(() => ({ ...here(root), visits: 0 }));
  const [wanted, setWanted] = useState<string | undefined>();
  const current = useRef(place);
  current.current = place;

  const moveTo = useMemo(
    () =>
      (to: string): void => {
        window.history.pushState(null, "", `${root}/${to}`);
        setPlace((before) => ({ ...here(root), visits: before.visits + 1 }));
        window.scrollTo(0, 0);
      },
    [root],
  );

  useEffect(() => {
    const moved = (): void => {
      const next = here(root);
      const before = current.current;
      if (next.path !== before.path && isGuarded()) {
        // The browser has moved already: move back, and ask.
        window.history.pushState(null, "", `${root}/${before.path}${before.search}`);
        setWanted(next.path + next.search);
        return;
      }
      setPlace((known) => ({ ...next, visits: known.visits + 1 }));
    };
    window.addEventListener("popstate", moved);
    return () => {
      window.removeEventListener("popstate", moved);
    };
  }, [root]);

  const router = useMemo<Router>(
    () => ({
      root,
      path: place.path,
      query: new URLSearchParams(place.search),
      visits: place.visits,
      go: (to) => {
        if (isGuarded()) setWanted(to);
        else moveTo(to);
      },
      amend: (query) => {
        const text = query.toString();
        const search = text === "" ? "" : `?${text}`;
        window.history.replaceState(null, "", `${root}/${place.path}${search}`);
        setPlace({ ...place, search });
      },
    }),
    [root, place, moveTo],
  );
  return (
    <Context.Provider value={router}>
      {children}
      {wanted !== undefined && (
        <LeaveDialog
          onStay={() => {
            setWanted(undefined);
          }}
          onLeave={() => {
            setWanted(undefined);
            moveTo(wanted);
          }}
        />
      )}
    </Context.Provider>
  );
}

function here(root: string): { path: string; search: string } {
  return { path: pathBelow(root, window.location.pathname), search: window.location.search };
}
