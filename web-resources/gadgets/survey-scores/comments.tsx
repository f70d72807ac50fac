import type { JSX } from "preact";
import { Disclosure } from "../../shared/disclosure";
import { countText } from "../../shared/number";
import type { Comment } from "./model";

/** What people would keep and what they would change, in their own words; nobody is named, and the order is by chance. */
export function Comments({ comments }: { comments: readonly Comment[] }): JSX.Element {
  const keep = comments.flatMap((comment) => said(comment.keep));
  const change = comments.flatMap((comment) => said(comment.change));
  return (
    <Disclosure
      name="comments"
      label={
        comments.length === 1
          ? AJS.I18n.getText("accord.gadget.comment")
          : AJS.I18n.getText("accord.gadget.comments", countText(comments.length))
      }
    >
      <Quotes title={AJS.I18n.getText("accord.gadget.comments.keep")} texts={keep} />
      <Quotes title={AJS.I18n.getText("accord.gadget.comments.change")} texts={change} />
    </Disclosure>
  );
}

function Quotes(props: { title: string; texts: readonly string[] }): JSX.Element | null {
  if (props.texts.length === 0) return null;
  return (
    <div class="accord-quotes">
      <p>
        <strong>{props.title}</strong>
      </p>
      <ul>
        {props.texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function said(text: string | undefined): string[] {
  return text === undefined || text.trim() === "" ? [] : [text];
}
