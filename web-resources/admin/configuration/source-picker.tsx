import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import { megabytesText } from "../../shared/number";
import { fromFile, isEditable, NOTHING, type Source, typed } from "./source";

interface Props {
  source: Source;
  editor: RefObject<HTMLTextAreaElement | null>;
  onTaken: (source: Source) => void;
  onRefused: (reason: string) => void;
}

/** A document by file, by drop or by paste. */
export function SourcePicker({ source, editor, onTaken, onRefused }: Props): JSX.Element {
  const [over, setOver] = useState(false);
  const read = (file: File | null | undefined): void => {
    if (!file) return;
    fromFile(file).then(onTaken, (error: unknown) => {
      onRefused(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <div
      class={`accord-drop${over ? " accord-drop-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer?.files[0]);
      }}
    >
      <div class="accord-drop-head">
        <label class="aui-button accord-file">
          <input
            type="file"
            class="accord-aside"
            accept=".json,application/json"
            onChange={(event) => {
              read(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
          {AJS.I18n.getText("accord.admin.import.file")}
        </label>
        <span>{AJS.I18n.getText("accord.admin.import.how")}</span>
      </div>
      {isEditable(source) ? (
        <Editor source={source} editor={editor} onTaken={onTaken} />
      ) : (
        <TooLongToEdit source={source} onTaken={onTaken} />
      )}
    </div>
  );
}

function Editor({ source, editor, onTaken }: Omit<Props, "onRefused">): JSX.Element {
  return (
    <textarea
      ref={editor}
      class="textarea accord-editor"
      rows={10}
      spellcheck={false}
      value={source.text}
      aria-label={AJS.I18n.getText("accord.admin.import.document")}
      placeholder={AJS.I18n.getText("accord.admin.import.paste")}
      onInput={(event) => {
        onTaken(typed(event.currentTarget.value));
      }}
    />
  );
}

function TooLongToEdit({ source, onTaken }: Pick<Props, "source" | "onTaken">): JSX.Element {
  const name = source.fileName ?? AJS.I18n.getText("accord.admin.import.document");
  return (
    <p class="accord-chosen">
      <strong>{name}</strong> {megabytesText(source.bytes)}{" "}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onTaken(NOTHING);
        }}
      >
        {AJS.I18n.getText("accord.admin.import.remove")}
      </button>
    </p>
  );
}
