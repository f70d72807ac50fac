import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import { Disclosure } from "../../../shared/disclosure";
import { Failed, Focused, Message } from "../../../shared/message";
import { useLoaded } from "../../../shared/use-loaded";
import { useMe } from "../../shell/me";
import { Loading } from "../../shell/states";
import { fetchFollowUps } from "./api";
import { ClosedRow } from "./closed-row";
import type { FollowUps } from "./model";
import { OpenRow } from "./open-row";

/** Who asked to be contacted by the department, for its head and deputies; nothing for anybody else. */
export function FollowUpsPart({ department }: { department: string }): JSX.Element | null {
  const { heads } = useMe();
  return heads.includes(department) ? <Part key={department} department={department} /> : null;
}

function Part({ department }: { department: string }): JSX.Element {
  const { value, failure, reload } = useLoaded(
    useCallback(() => fetchFollowUps(department), [department]),
  );
  const [closed, setClosed] = useState<{ person: string; count: number }>();
  return (
    <section class="accord-follow-ups" aria-labelledby="accord-follow-ups">
      <h2 id="accord-follow-ups">{AJS.I18n.getText("accord.app.follow-up.title")}</h2>
      <p class="accord-lead">{AJS.I18n.getText("accord.app.follow-up.means")}</p>
      {closed && (
        <Focused key={closed.count}>
          <Message
            type="success"
            title={AJS.I18n.getText("accord.app.follow-up.was-closed", closed.person)}
          />
        </Focused>
      )}
      {failure && (
        <>
          <Failed title={AJS.I18n.getText("accord.app.follow-up.not-loaded")} failure={failure} />
          <div class="accord-buttons">
            <button type="button" class="aui-button" onClick={reload}>
              {AJS.I18n.getText("accord.app.retry")}
            </button>
          </div>
        </>
      )}
      {!value && !failure && <Loading />}
      {value && (
        <Lists
          department={department}
          followUps={value}
          onClosed={(person) => {
            setClosed((before) =>
              person === undefined ? undefined : { person, count: (before?.count ?? 0) + 1 },
            );
            reload();
          }}
        />
      )}
    </section>
  );
}

function Lists(props: {
  department: string;
  followUps: FollowUps;
  onClosed: (person?: string) => void;
}): JSX.Element {
  const { department, followUps, onClosed } = props;
  const { open, closed, moreOpen, moreClosed } = followUps;
  return (
    <>
      {open.length === 0 && (
        <p>
          {closed.length === 0
            ? AJS.I18n.getText("accord.app.follow-up.nobody")
            : AJS.I18n.getText("accord.app.follow-up.none")}
        </p>
      )}
      {open.length > 0 && (
        <ol class="accord-rows">
          {open.map((one) => (
            <OpenRow key={one.id} department={department} followUp={one} onClosed={onClosed} />
          ))}
        </ol>
      )}
      {moreOpen && <p class="accord-note">{AJS.I18n.getText("accord.app.follow-up.more-open")}</p>}
      {closed.length > 0 && (
        <Disclosure
          name="follow-ups-closed"
          label={AJS.I18n.getText("accord.app.follow-up.closed", String(closed.length))}
        >
          <ol class="accord-rows">
            {closed.map((one) => (
              <ClosedRow key={one.id} department={department} followUp={one} />
            ))}
          </ol>
          {moreClosed && (
            <p class="accord-note">{AJS.I18n.getText("accord.app.follow-up.more-closed")}</p>
          )}
        </Disclosure>
      )}
    </>
  );
}
