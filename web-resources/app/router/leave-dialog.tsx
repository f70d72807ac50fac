import type { JSX } from "preact";
import { Dialog } from "../shell/dialog";
import { leaveAll } from "./guard";

/** Asks before what is not saved is given up. */
export function LeaveDialog(props: { onStay: () => void; onLeave: () => void }): JSX.Element {
  return (
    <Dialog title={AJS.I18n.getText("accord.app.leave.title")} onClose={props.onStay}>
      <p>{AJS.I18n.getText("accord.app.leave.what")}</p>
      <div class="accord-buttons">
        <button type="button" class="aui-button aui-button-primary" onClick={props.onStay}>
          {AJS.I18n.getText("accord.app.leave.stay")}
        </button>
        <button
          type="button"
          class="aui-button"
          onClick={() => {
            leaveAll();
            props.onLeave();
          }}
        >
          {AJS.I18n.getText("accord.app.leave.leave")}
        </button>
      </div>
    </Dialog>
  );
}
