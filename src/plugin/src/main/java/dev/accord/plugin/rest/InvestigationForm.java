package dev.accord.plugin.rest;

import com.google.gson.JsonObject;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.Investigation.Work;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody typed about an investigation; what is left out is nothing. */
final class InvestigationForm {
  private static final int LONGEST = 10_000;

  /** PostgreSQL stores none. */
  private static final String NUL = "\0";

  private InvestigationForm() {}

  /**
   * @throws Failure 400 naming the field
   */
  static Work changed(Work now, JsonObject typed, ReportBooks books) {
    return new Work(
        owner(typed, books),
        text(typed, "finding", ""),
        text(typed, "action", ""),
        date(typed),
        now.evidence(),
        Optional.empty());
  }

  /**
   * @throws Failure 400 when finding, action or evidence are missing
   */
  static Work closed(Work now, JsonObject typed, Instant at) {
    String evidence = text(typed, "evidence", now.evidence());
    required("finding", now.finding());
    required("action", now.action());
    required("evidence", evidence);
    return now.closed(evidence, at);
  }

  private static void required(String field, String text) {
    if (text.isBlank()) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "An investigation is not closed without '%s'.".formatted(field),
          "Write down what was found, what was done, and what shows that it helped.");
    }
  }

  private static Optional<UserKey> owner(JsonObject typed, ReportBooks books) {
    Optional<UserKey> owner =
        Json.text(typed, "owner").filter(key -> !key.isBlank()).map(UserKey::new);
    owner
        .filter(key -> !books.persons().of(key).active())
        .ifPresent(
            key -> {
              throw new Failure(
                  Kind.BAD_REQUEST,
                  "owner: there is no active user with the key '%s'.".formatted(key),
                  "Choose somebody else.");
            });
    return owner;
  }

  static String text(JsonObject typed, String field, String otherwise) {
    if (!typed.has(field)) {
      return otherwise;
    }
    String text = Json.text(typed, field).orElse("");
    if (text.length() > LONGEST) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "%s: %d characters are too many.".formatted(field, text.length()),
          "Keep it to %d, and link to the rest.".formatted(LONGEST));
    }
    return text.replace(NUL, "");
  }

  private static Optional<LocalDate> date(JsonObject typed) {
    Optional<String> text = Json.text(typed, "recheckOn").filter(one -> !one.isBlank());
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException none) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "recheckOn: '%s' is no date.".formatted(text.orElse("")),
          "Write it as 2026-11-30.");
    }
  }
}
