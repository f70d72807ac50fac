import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { TextField } from "../../fields/simple-fields";
import { typedWindows, windowsText } from "./windows";

/** The windows of one day, typed; while one types, the text stays as it is typed. */
export function DayField(props: {
  name: string;
  path?: string;
  isBare?: boolean;
  windows: string[];
  onChange: (windows: string[]) => void;
}): JSX.Element {
  const { name, path, isBare = false, windows, onChange } = props;
  const [typed, setTyped] = useState("");
  const isMine = JSON.stringify(typedWindows(typed)) === JSON.stringify(windows);
  return (
    <TextField
      label={name}
      path={path}
      isBare={isBare}
      placeholder={AJS.I18n.getText("accord.app.week.closed")}
      value={isMine ? typed : windowsText(windows)}
      onChange={(text) => {
        setTyped(text);
        onChange(typedWindows(text));
      }}
    />
  );
}
