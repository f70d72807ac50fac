package dev.accord.document.format;

import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import java.util.List;
import java.util.Optional;

/** A calendar with its versions. */
public final class CalendarFormat {
  private CalendarFormat() {}

  public static Optional<Calendar> read(Value value) {
    return value.members().flatMap(CalendarFormat::read);
  }

  private static Optional<Calendar> read(Members members) {
    Optional<CalendarId> id = members.required("id", Keys.declared(Kind.CALENDAR, CalendarId::new));
    Optional<String> name = members.required("name", Texts::name);
    References numbers = members.scope("this calendar");
    List<CalendarVersion> versions =
        members.requiredList("versions", version -> HoursFormat.read(version, numbers));
    return members.build(
        () -> new Calendar(id.orElseThrow(), name.orElseThrow(), versions),
        "Order the versions, each effective later than the one before.");
  }

  public static JsonObject write(Calendar calendar) {
    return new ObjectWriter()
        .with("id", calendar.id())
        .with("name", calendar.name())
        .with("versions", ObjectWriter.array(calendar.versions(), HoursFormat::write))
        .done();
  }
}
