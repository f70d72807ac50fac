package dev.accord.sandbox.jira.jql;

import java.util.List;

/** What is wrong with a query, in Jira's words. */
public final class JqlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  public JqlException(List<String> messages) {
    super(String.join(" ", messages));
    this.messages = List.copyOf(messages);
  }

  public List<String> messages() {
    return messages;
  }
}
