import type { ComponentChildren, JSX } from "preact";

/** A part of the page with its heading and, in the heading's line, what can be done with the whole. */
export function Card(props: {
  title: string;
  actions?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="accord-card">
      <div class="accord-card-head">
        <h3>{props.title}</h3>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}
