package dev.accord.sandbox.scenario.report;

/**
 * Something in an import that could not be used.
 *
 * @param place where it stands in the file: "line 17", "entry 3"
 * @param subject what it is about, as far as that can be told: an incident's number, an issue's key
 * @param reason what is wrong, with the value
 */
public record BadEntry(String place, String subject, String reason) {
  @Override
  public String toString() {
    return subject.isEmpty()
        ? place + ": " + reason
        : "%s (%s): %s".formatted(place, subject, reason);
  }
}
