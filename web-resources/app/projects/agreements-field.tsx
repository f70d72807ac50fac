import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { summaryWords } from "../agreements/metric-words";
import { inForce } from "../agreements/in-force";
import type { Agreement } from "../agreements/model";
import { useNames } from "../agreements/names";
import { fetchDefinition } from "../definition/api";
import { Group } from "../fields/field";
import { DefinitionsPicker } from "../fields/pickers";
import { pathOf } from "../router/address";
import { Link } from "../router/link";

/** The agreements that hold for the project's issues, each with what it promises. */
export function AgreementsField(props: {
  path: string;
  values: readonly string[];
  onChange: (ids: string[]) => void;
}): JSX.Element {
  const { path, values, onChange } = props;
  return (
    <Group label={AJS.I18n.getText("accord.app.project.agreements")}>
      <DefinitionsPicker
        kind="agreements"
        label={AJS.I18n.getText("accord.app.project.agreements-pick")}
        path={path}
        values={values}
        onChange={onChange}
      />
      <ul class="accord-promises">
        {values.map((id) => (
          <Promises key={id} id={id} />
        ))}
      </ul>
    </Group>
  );
}

function Promises({ id }: { id: string }): JSX.Element {
  const names = useNames();
  const [agreement, setAgreement] = useState<Agreement | undefined>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    let isNewest = true;
    fetchDefinition<Agreement>("agreements", id).then(
      ({ document: found }) => {
        if (isNewest) setAgreement(found);
      },
      () => {
        if (isNewest) setFailure(AJS.I18n.getText("accord.app.project.not-readable"));
      },
    );
    return () => {
      isNewest = false;
    };
  }, [id]);
  const version = agreement && inForce(agreement);
  return (
    <li>
      <Link to={pathOf("agreements", id)}>{agreement?.name ?? id}</Link>{" "}
      <span class="accord-note">
        {failure}
        {agreement && !version && AJS.I18n.getText("accord.app.project.not-in-force")}
        {version?.metrics
          .map((metric) =>
            AJS.I18n.getText(
              "accord.app.project.promise",
              metric.name,
              summaryWords(metric, names),
            ),
          )
          .join(" \u00b7 ")}
      </span>
    </li>
  );
}
