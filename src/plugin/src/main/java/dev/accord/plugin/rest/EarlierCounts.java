package dev.accord.plugin.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.survey.EarlierAnswers.Counted;
import dev.accord.plugin.survey.EarlierAnswers.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how many another tool asked, and notes what is wrong with that. */
final class EarlierCounts {
  private static final int MOST = 10_000_000;

  private final Rules rules;
  private final List<Finding> problems;

  EarlierCounts(Rules rules, List<Finding> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  List<Counted> read(JsonArray asked) {
    List<Counted> read = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      count(asked.get(i), "asked[%d]".formatted(i)).ifPresent(read::add);
    }
    return read;
  }

  /** The first answer of whose month and client is not said how many were asked, or too few. */
  static Optional<Finding> missing(
      List<Earlier> answers, List<Counted> counts, EarlierRequest sent) {
    for (int i = 0; i < answers.size(); i++) {
      Earlier one = answers.get(i);
      long given =
          answers.stream()
              .filter(other -> month(other).equals(month(one)) && same(other, one))
              .count();
      boolean counted =
          counts.stream()
              .anyMatch(
                  count ->
                      count.month().equals(month(one).first())
                          && count.client().id().equals(one.client().id())
                          && count.delivered() >= given);
      if (!counted) {
        return Optional.of(
            new Finding(
                sent.place(i),
                "%d answers of '%s' in %s, and 'asked' does not say that so many were asked."
                    .formatted(given, one.client().id(), month(one)),
                "Count every month and client that has answers, or leave 'asked' out: then the"
                    + " response rate is told as not known."));
      }
    }
    return Optional.empty();
  }

  private static boolean same(Earlier one, Earlier other) {
    return one.client().id().equals(other.client().id());
  }

  private static PeriodLabel month(Earlier one) {
    return new PeriodLabel(PeriodLength.MONTH, one.week().firstOf(PeriodLength.MONTH));
  }

  private Optional<Counted> count(JsonElement sent, String place) {
    if (!sent.isJsonObject()) {
      problems.add(
          new Finding(place, "This is no count.", "Send an object with month, client and asked."));
      return Optional.empty();
    }
    JsonObject one = sent.getAsJsonObject();
    Optional<PeriodLabel> month = month(one, place);
    Optional<Department> client = EarlierAnswersResource.client(one, rules, place, problems);
    Optional<Integer> asked = number(one, "asked", place);
    Optional<Integer> delivered = one.has("delivered") ? number(one, "delivered", place) : asked;
    return month.isPresent() && client.isPresent() && asked.isPresent() && delivered.isPresent()
        ? Optional.of(new Counted(month.get().first(), client.get(), asked.get(), delivered.get()))
        : Optional.empty();
  }

  private Optional<PeriodLabel> month(JsonObject one, String place) {
    try {
      PeriodLabel month = PeriodLabel.parse(Json.text(one, "month").orElse(""));
      if (month.length() == PeriodLength.MONTH) {
        return Optional.of(month);
      }
    } catch (IllegalArgumentException unreadable) {
      // Said below, as of another length.
    }
    problems.add(new Finding(place + ".month", "This names no month.", "Write it as 2026-03."));
    return Optional.empty();
  }

  private Optional<Integer> number(JsonObject one, String member, String place) {
    JsonElement value = one.get(member);
    boolean isNumber =
        value != null
            && value.isJsonPrimitive()
            && value.getAsJsonPrimitive().isNumber()
            && value.getAsDouble() >= 0
            && value.getAsDouble() <= MOST
            && value.getAsDouble() == Math.rint(value.getAsDouble());
    if (isNumber) {
      return Optional.of(value.getAsInt());
    }
    problems.add(
        new Finding(
            "%s.%s".formatted(place, member),
            "This is no count of people.",
            "Send a whole number from 0 to %,d.".formatted(MOST)));
    return Optional.empty();
  }
}
