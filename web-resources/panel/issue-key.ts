import { createContext } from "preact";

/** The key of the issue that the panel is about. */
export const IssueKey = createContext("");
