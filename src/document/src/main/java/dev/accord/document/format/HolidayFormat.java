package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.calendar.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Days that are closed: {@code "2026-05-01"}, every year {@code "--12-25"}, with a name {@code
 * {"name": "Christmas Day", "yearly": "--12-25"}} or {@code "date"}, and runs {@code {"from":
 * "--12-24", "to": "--01-02"}}, both ends included.
 */
public final class HolidayFormat {
  private static final String YEARLY = "--";

  private HolidayFormat() {}

  static Optional<Holiday> read(Value value) {
    if (value.isObject()) {
      return value.members().flatMap(HolidayFormat::read);
    }
    return value
        .text()
        .flatMap(
            text ->
                text.startsWith(YEARLY)
                    ? Times.yearly(value).map(Holiday::yearly)
                    : Times.date(value).map(Holiday::on));
  }

  private static Optional<Holiday> read(Members members) {
    String name = members.optional("name", Texts::label).orElse("");
    if (members.has("yearly")) {
      Optional<MonthDay> day = members.required("yearly", Times::yearly);
      return members.build(() -> new Holiday.Yearly(day.orElseThrow(), day.orElseThrow(), name));
    }
    if (members.has("date")) {
      Optional<LocalDate> date = members.required("date", Times::date);
      return members.build(() -> new Holiday.Dated(date.orElseThrow(), date.orElseThrow(), name));
    }
    if (!members.has("from")) {
      return members.mistake(
          "The holiday names no day.",
          () -> "Add \"date\": \"2026-05-01\", \"yearly\": \"--12-25\", or \"from\" and \"to\".");
    }
    boolean yearly = members.required("from", HolidayFormat::isYearly).orElse(false);
    return yearly ? yearlyRun(members, name) : datedRun(members, name);
  }

  private static Optional<Boolean> isYearly(Value value) {
    return value.text().map(text -> text.startsWith(YEARLY));
  }

  private static Optional<Holiday> yearlyRun(Members members, String name) {
    Optional<MonthDay> from = members.optional("from", Times::yearly);
    Optional<MonthDay> to = members.required("to", Times::yearly);
    return members.build(() -> new Holiday.Yearly(from.orElseThrow(), to.orElseThrow(), name));
  }

  private static Optional<Holiday> datedRun(Members members, String name) {
    Optional<LocalDate> from = members.optional("from", Times::date);
    Optional<LocalDate> to = members.required("to", Times::date);
    return members.build(() -> new Holiday.Dated(from.orElseThrow(), to.orElseThrow(), name));
  }

  public static JsonElement write(Holiday holiday) {
    if (holiday instanceof Holiday.Yearly yearly) {
      return write(yearly.name(), "yearly", yearly.first(), yearly.last());
    }
    Holiday.Dated dated = (Holiday.Dated) holiday;
    return write(dated.name(), "date", dated.first(), dated.last());
  }

  private static JsonElement write(String name, String single, Object first, Object last) {
    if (!first.equals(last)) {
      return new ObjectWriter()
          .unlessEmpty("name", name)
          .with("from", first)
          .with("to", last)
          .done();
    }
    return name.isEmpty()
        ? ObjectWriter.text(first)
        : new ObjectWriter().with("name", name).with(single, first).done();
  }
}
