package dev.accord.document.outside;

import dev.accord.engine.ticket.UserKey;
import java.util.Locale;

/**
 * Whom somebody means who hands over tickets: {@code @katrin} is the user of this Jira with that
 * name, {@code mailto:katrin@example.org} the one with that address, and all else is a key.
 *
 * <p>Names and addresses are the same whatever their case, and stand here in lower case.
 */
public sealed interface NamedPerson {
  String USER_NAME = "@";
  String ADDRESS = "mailto:";

  /** What the person is called, without a mark that says in which way. */
  String name();

  /** As it is written in a ticket. */
  UserKey written();

  /**
   * By the key.
   *
   * @param written key of a user of this Jira, or a key with another system before it
   */
  record ByKey(UserKey written) implements NamedPerson {
    @Override
    public String name() {
      return written.value();
    }
  }

  /** By what the user logs in with. */
  record ByUserName(String name) implements NamedPerson {
    public ByUserName {
      name = checked("user name", name);
    }

    @Override
    public UserKey written() {
      return new UserKey(USER_NAME + name);
    }
  }

  /** By the e-mail address. */
  record ByAddress(String name) implements NamedPerson {
    public ByAddress {
      name = checked("e-mail address", name);
    }

    @Override
    public UserKey written() {
      return new UserKey(ADDRESS + name);
    }
  }

  /** Who is meant; a mark with nothing behind it marks nothing. */
  static NamedPerson of(UserKey written) {
    String text = written.value();
    if (marks(USER_NAME, text)) {
      return new ByUserName(text.substring(USER_NAME.length()));
    }
    return marks(ADDRESS, text)
        ? new ByAddress(text.substring(ADDRESS.length()))
        : new ByKey(written);
  }

  private static boolean marks(String mark, String text) {
    return text.startsWith(mark) && !text.substring(mark.length()).isBlank();
  }

  private static String checked(String what, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("%s must not be blank".formatted(what));
    }
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
