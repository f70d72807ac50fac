import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { InstantField } from "../../fields/instant-field";
import { Dialog } from "../../shell/dialog";
import { freshStart } from "../fresh";
import type { Version } from "../model";

/** Asks until when a version is to hold. */
export function EndDialog(props: {
  version: Version;
  onEnd: (until: string) => void;
  onClose: () => void;
}): JSX.Element {
  const { version, onEnd, onClose } = props;
  const [until, setUntil] = useState<string | undefined>(() => freshStart(version.zone));
  return (
    <Dialog title={AJS.I18n.getText("accord.app.end.title")} onClose={onClose}>
      <p>{AJS.I18n.getText("accord.app.end.what")}</p>
      <InstantField
        label={AJS.I18n.getText("accord.app.end.until")}
        zone={version.zone}
        value={until}
        onChange={setUntil}
      />
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          aria-disabled={until === undefined}
          onClick={() => {
            if (until !== undefined) onEnd(until);
          }}
        >
          {AJS.I18n.getText("accord.app.act.end-now")}
        </button>
        <button type="button" class="aui-button" onClick={onClose}>
          {AJS.I18n.getText("accord.app.cancel")}
        </button>
      </div>
    </Dialog>
  );
}
