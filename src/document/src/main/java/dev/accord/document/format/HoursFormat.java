package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.HolidayReach;
import dev.accord.engine.calendar.Holidays;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One version of a calendar: {@code "hours": "always"}, or a zone with a week. */
public final class HoursFormat {
  private static final String ALWAYS = "always";

  private HoursFormat() {}

  public static Optional<CalendarVersion> read(Value value) {
    return read(value, new References(value.notes().problems(), "this calendar"));
  }

  /**
   * Reads a version.
   *
   * @param numbers the numbers of the calendar's versions
   */
  static Optional<CalendarVersion> read(Value value, References numbers) {
    return value.members().flatMap(members -> read(members, numbers));
  }

  private static Optional<CalendarVersion> read(Members members, References numbers) {
    Optional<Integer> number =
        members.required("version", value -> Numbers.version(value, numbers));
    Instant from = members.optional("effectiveFrom", Times::instant).orElse(Instant.EPOCH);
    Optional<? extends Hours> hours =
        members.has("hours") ? members.required("hours", HoursFormat::always) : office(members);
    List<Correction> corrections = members.list("corrections", CorrectionFormat::read);
    return members.build(
        () -> new CalendarVersion(number.orElseThrow(), from, hours.orElseThrow(), corrections));
  }

  private static Optional<Always> always(Value value) {
    return value.text().equals(Optional.of(ALWAYS))
        ? Optional.of(new Always())
        : value.expected("\"always\"; other hours are said by 'zone' and 'week'");
  }

  private static Optional<OfficeHours> office(Members members) {
    Optional<ZoneId> zone = members.required("zone", Times::zone);
    Optional<WeekHours> week = members.required("week", WeekFormat::read);
    References dates = members.scope("this calendar");
    List<DatedException> exceptions =
        members.list("exceptions", exception -> exception(exception, dates));
    List<Holiday> days = members.list("holidays", HolidayFormat::read);
    HolidayReach reach =
        members.optional("holidaysFollowShifts", Value::flag).orElse(false)
            ? HolidayReach.FOLLOWS_SHIFT
            : HolidayReach.LOCAL_DATE;
    return zone.flatMap(
        in -> week.map(open -> new OfficeHours(in, open, exceptions, new Holidays(days, reach))));
  }

  private static Optional<DatedException> exception(Value value, References dates) {
    return value.members().flatMap(members -> exception(members, dates));
  }

  private static Optional<DatedException> exception(Members members, References dates) {
    Optional<LocalDate> date = members.required("date", value -> once(value, dates));
    String name = members.optional("name", Texts::label).orElse("");
    Optional<List<Window>> windows = members.required("hours", WeekFormat::windows);
    return members.build(() -> new DatedException(date.orElseThrow(), name, windows.orElseThrow()));
  }

  private static Optional<LocalDate> once(Value value, References dates) {
    Optional<LocalDate> date = Times.date(value);
    date.ifPresent(day -> dates.declare("exception for", day.toString(), value.path()));
    return date;
  }

  public static JsonObject write(CalendarVersion version) {
    ObjectWriter out =
        new ObjectWriter()
            .with("version", version.number())
            .unless(Instant.EPOCH, "effectiveFrom", version.effectiveFrom(), ObjectWriter::text);
    if (version.hours() instanceof OfficeHours office) {
      boolean follow = office.holidays().reach() == HolidayReach.FOLLOWS_SHIFT;
      return out.with("zone", office.zone())
          .with("week", WeekFormat.write(office.week()))
          .unlessEmpty("exceptions", office.exceptions(), HoursFormat::write)
          .unlessEmpty("holidays", office.holidays().days(), HolidayFormat::write)
          .unless(false, "holidaysFollowShifts", follow, JsonPrimitive::new)
          .unlessEmpty("corrections", version.corrections(), CorrectionFormat::write)
          .done();
    }
    return out.with("hours", ALWAYS)
        .unlessEmpty("corrections", version.corrections(), CorrectionFormat::write)
        .done();
  }

  private static JsonElement write(DatedException exception) {
    return new ObjectWriter()
        .with("date", exception.date())
        .unlessEmpty("name", exception.name())
        .with("hours", WeekFormat.write(exception.windows()))
        .done();
  }
}
