package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.UserKey;

/** Who is told by an escalation step. */
public sealed interface Addressee {
  /** Whom the ticket is assigned to. */
  record Assignee() implements Addressee {}

  /** The head of a department. */
  record Head(Party of) implements Addressee {}

  /** All deputies of the head of a department. */
  record Deputies(Party of) implements Addressee {}

  /** The members of a group. */
  record Group(String group) implements Addressee {
    public Group {
      Checks.text("group to be told", group);
    }
  }

  /** One person. */
  record User(UserKey user) implements Addressee {}

  /** A mail address. */
  record Mail(String address) implements Addressee {
    public Mail {
      Checks.text("mail address to be told", address);
    }
  }

  /** A URL that is called. */
  record Webhook(String url) implements Addressee {
    public Webhook {
      Checks.text("URL of a webhook", url);
    }
  }

  /** A department as a clock's promise sees it. */
  enum Party {
    /** The one that has to keep the promise. */
    OWNER,

    /** The one that it was given to. */
    CLIENT,
  }
}
