import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../shell/dialog";

/** Removes a definition, after asking. */
export function RemoveButton({
  name,
  onRemove,
}: {
  name: string;
  onRemove: () => void;
}): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="aui-button aui-button-subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {AJS.I18n.getText("accord.app.remove")}
      </button>
      {isAsking && (
        <Dialog
          title={AJS.I18n.getText("accord.app.remove.title", name)}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{AJS.I18n.getText("accord.app.remove.what")}</p>
          <div class="accord-buttons">
            <button
              type="button"
              class="aui-button aui-button-primary"
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {AJS.I18n.getText("accord.app.remove")}
            </button>
            <button
              type="button"
              class="aui-button"
              onClick={() => {
                setAsking(false);
              }}
            >
              {AJS.I18n.getText("accord.app.cancel")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
