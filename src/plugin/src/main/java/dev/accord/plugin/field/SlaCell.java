package dev.accord.plugin.field;

/**
 * What the column shows of an issue. A template calls its methods, so they stand in the
 * descriptor's allowlist.
 *
 * @param state in words: "On track"
 * @param figure what is left, or how much over; empty when there is no figure
 * @param text both in one line: "On track, 1h 12m left"
 * @param title which promise it is
 * @param look classes of the state's lozenge; they add nothing that the words do not say
 */
public record SlaCell(String state, String figure, String text, String title, String look) {
  /** Jira's REST API shows the value of a field of a plugin's type by this. */
  @Override
  public String toString() {
    return text;
  }
}
