import type { JSX } from "preact";
import type { Gadget } from "./gadget";

/** Nothing is picked yet: what will be here, and the one next step. */
export function FirstStep(props: { gadget: Gadget; onBegin: () => void }): JSX.Element {
  const { gadget, onBegin } = props;
  return (
    <div class="accord-empty">
      <p>
        <strong>{gadget.title()}</strong>
      </p>
      <p>{gadget.promise()}</p>
      <p>
        <button type="button" class="aui-button aui-button-primary" onClick={onBegin}>
          {gadget.next()}
        </button>
      </p>
    </div>
  );
}
