package dev.accord.sandbox.jira.jql;

/**
 * A piece of a query.
 *
 * @param line counted from 1
 * @param character counted from 1 within the line
 */
record Token(Kind kind, String text, int line, int character) {
  enum Kind {
    WORD,
    QUOTED,
    SYMBOL,
    END
  }

  /** Whether this is that keyword or symbol; a quoted text never is. */
  boolean is(String wanted) {
    return kind != Kind.QUOTED && text.equalsIgnoreCase(wanted);
  }

  boolean isValue() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** The place as Jira's messages end with it. */
  String place() {
    return "(line %d, character %d)".formatted(line, character);
  }

  @Override
  public String toString() {
    return kind == Kind.END ? "the end of the query" : "'" + text + "'";
  }
}
