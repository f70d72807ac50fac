import { createContext } from "preact";

/** Where REST has what belongs to the ticket that the panel is about, such as /issues/ITS-7. */
export const TicketPath = createContext("");
