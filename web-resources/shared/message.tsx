import type { ComponentChildren, JSX } from "preact";
import type { HttpError } from "./http";

/** AUI's message. An error is read out at once, anything else when the reader is idle. */
export function Message(props: {
  type: "error" | "warning" | "success" | "info";
  title: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div
      class={`aui-message aui-message-${props.type} accord-message`}
      role={props.type === "error" ? "alert" : "status"}
    >
      <p class="title">
        <strong>{props.title}</strong>
      </p>
      {props.children}
    </div>
  );
}

/** What went wrong, in the server's words. */
export function Failed(props: {
  title: string;
  failure: HttpError;
  children?: ComponentChildren;
}): JSX.Element {
  const { title, failure, children } = props;
  return (
    <Message type="error" title={title}>
      <p>{failure.message}</p>
      {failure.detail !== "" && <p>{failure.detail}</p>}
      {children}
    </Message>
  );
}

/** Takes the focus when it appears: the button that led to it is gone. */
export function Focused({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div tabIndex={-1} ref={focus}>
      {children}
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
