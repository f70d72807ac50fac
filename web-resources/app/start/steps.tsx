import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AmountField } from "../fields/amount-field";
import { ChipsField } from "../fields/chips";
import { Combobox } from "../fields/combobox";
import { Field, Group } from "../fields/field";
import { GroupPicker, PersonPicker } from "../fields/pickers";
import { CheckField, TextField } from "../fields/simple-fields";
import { narrowed } from "../fields/use-combobox";
import { fetchVocabulary } from "../fields/vocabulary";
import { withMember } from "../definition/edits";
import type { Answers } from "./answers";
import { fetchProjects, type Project } from "./api";
import { TimeField, ZoneField } from "./time-fields";

export interface StepProps {
  answers: Answers;
  change: (answers: Answers) => void;
}

export function DepartmentsStep({ answers, change }: StepProps): JSX.Element {
  return (
    <>
      <Group label={AJS.I18n.getText("accord.app.start.provider-title")}>
        <TextField
          label={AJS.I18n.getText("accord.app.start.provider")}
          path="provider"
          required
          placeholder={AJS.I18n.getText("accord.app.start.provider-example")}
          value={answers.provider}
          onChange={(provider) => {
            change({ ...answers, provider });
          }}
        />
        <GroupPicker
          label={AJS.I18n.getText("accord.app.start.group")}
          path="providerGroup"
          required
          value={answers.providerGroup === "" ? undefined : answers.providerGroup}
          onChange={(providerGroup = "") => {
            change({ ...answers, providerGroup });
          }}
        />
        <PersonPicker
          label={AJS.I18n.getText("accord.app.department.head")}
          path="providerHead"
          value={answers.providerHead}
          onChange={(head) => {
            change(withMember(answers, "providerHead", head));
          }}
        />
      </Group>
      <Group label={AJS.I18n.getText("accord.app.start.client-title")}>
        <TextField
          label={AJS.I18n.getText("accord.app.start.client")}
          path="client"
          required
          placeholder={AJS.I18n.getText("accord.app.start.client-example")}
          value={answers.client}
          onChange={(client) => {
            change({ ...answers, client });
          }}
        />
        <GroupPicker
          label={AJS.I18n.getText("accord.app.start.group")}
          path="clientGroup"
          required
          value={answers.clientGroup === "" ? undefined : answers.clientGroup}
          onChange={(clientGroup = "") => {
            change({ ...answers, clientGroup });
          }}
        />
        <PersonPicker
          label={AJS.I18n.getText("accord.app.department.head")}
          path="clientHead"
          value={answers.clientHead}
          onChange={(head) => {
            change(withMember(answers, "clientHead", head));
          }}
        />
      </Group>
    </>
  );
}

export function CalendarStep({ answers, change }: StepProps): JSX.Element {
  return (
    <>
      <ZoneField
        zone={answers.zone}
        onChange={(zone) => {
          change({ ...answers, zone });
        }}
      />
      <div class="accord-field-row">
        <TimeField
          label={AJS.I18n.getText("accord.app.start.opens")}
          path="opens"
          value={answers.opens}
          onChange={(opens) => {
            change({ ...answers, opens });
          }}
        />
        <TimeField
          label={AJS.I18n.getText("accord.app.start.closes")}
          path="closes"
          value={answers.closes}
          onChange={(closes) => {
            change({ ...answers, closes });
          }}
        />
      </div>
      <CheckField
        label={AJS.I18n.getText("accord.app.start.saturday")}
        value={answers.hasSaturday}
        onChange={(hasSaturday) => {
          change({ ...answers, hasSaturday });
        }}
      />
      <p class="accord-lead">{AJS.I18n.getText("accord.app.start.calendar-later")}</p>
    </>
  );
}

export function AgreementStep({ answers, change }: StepProps): JSX.Element {
  return (
    <>
      <AmountField
        label={AJS.I18n.getText("accord.app.start.first-response-within", answers.provider)}
        path="firstResponse"
        required
        value={answers.firstResponse}
        onChange={(firstResponse) => {
          change({ ...answers, firstResponse });
        }}
      />
      <AmountField
        label={AJS.I18n.getText("accord.app.start.resolution-within")}
        path="resolution"
        required
        value={answers.resolution}
        onChange={(resolution) => {
          change({ ...answers, resolution });
        }}
      />
      <ChipsField
        label={AJS.I18n.getText("accord.app.start.waiting", answers.client)}
        hint={AJS.I18n.getText("accord.app.start.waiting-hint")}
        picked={answers.waiting.map((name) => ({ id: name, name }))}
        find={async (query) => {
          const status = (await fetchVocabulary()).find(({ field }) => field === "status");
          return narrowed(
            (status?.values ?? []).map(({ name }) => ({ id: name, name })),
            query,
          );
        }}
        onChange={(picked) => {
          change({ ...answers, waiting: picked.map(({ id }) => id) });
        }}
      />
    </>
  );
}

export function ProjectStep({ answers, change }: StepProps): JSX.Element {
  const [projects, setProjects] = useState<Project[]>([]);
  useEffect(() => {
    fetchProjects().then(setProjects, () => {
      // The list says that nothing fits.
    });
  }, []);
  const options = projects.map(({ key, name }) => ({ id: key, name, note: key }));
  const picked = options.find(({ id }) => id === answers.project);
  return (
    <>
      <Field
        label={AJS.I18n.getText("accord.app.start.project", answers.provider)}
        path="project"
        required
      >
        {(control) => (
          <Combobox
            control={control}
            shown={picked?.name ?? answers.project ?? ""}
            find={async (query) =>
              narrowed(
                (await fetchProjects()).map(({ key, name }) => ({ id: key, name, note: key })),
                query,
              )
            }
            onPick={({ id }) => {
              change({ ...answers, project: id });
            }}
          />
        )}
      </Field>
      <CheckField
        label={AJS.I18n.getText("accord.app.start.counts-open")}
        value={answers.countsOpen}
        onChange={(countsOpen) => {
          change({ ...answers, countsOpen });
        }}
      />
    </>
  );
}
