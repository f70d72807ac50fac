import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Me } from "../model";

const NOBODY: Me = {
  user: { key: "", name: "", active: false },
  administrator: false,
  administers: [],
  heads: [],
  departments: [],
};

export const MeContext = createContext<Me>(NOBODY);

/** @returns who is reading. */
export function useMe(): Me {
  return useContext(MeContext);
}
