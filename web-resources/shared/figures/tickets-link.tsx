import type { ComponentChildren, JSX } from "preact";
import { ticketsAddress } from "./links";
import type { TicketsQuery } from "./model";

/** A number that counts tickets leads to them; none leads nowhere. */
export function TicketsLink(props: {
  query: TicketsQuery;
  count: number;
  /** Read aloud after the number, where it stands alone in a column. */
  about?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { query, count, about, children } = props;
  if (count === 0) return <span>{children}</span>;
  return (
    <a href={ticketsAddress(query)} class="accord-count">
      {children}
      {about !== undefined && <span class="accord-aside"> {about}</span>}
    </a>
  );
}
