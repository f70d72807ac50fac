package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Channel;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Optional;

/** A department. */
public final class DepartmentFormat {
  private static final Choice<DepartmentKind> KIND = Choice.of(DepartmentKind.class);
  private static final Choice<Acceptance> ACCEPTS = Choice.of(Acceptance.class);

  private DepartmentFormat() {}

  public static Optional<Department> read(Value value) {
    return value.members().flatMap(DepartmentFormat::read);
  }

  private static Optional<Department> read(Members members) {
    Optional<DepartmentId> id =
        members.required("id", Keys.declared(Kind.DEPARTMENT, DepartmentId::new));
    Optional<String> name = members.required("name", Texts::name);
    DepartmentKind kind = members.optional("kind", KIND::read).orElse(DepartmentKind.INTERNAL);
    Optional<UserKey> head = members.optional("head", People::user);
    List<UserKey> deputies = members.list("deputies", People::user);
    List<MemberGroup> groups = members.list("members", People::group);
    Optional<CalendarId> calendar =
        members.required("calendar", Keys.used(Kind.CALENDAR, CalendarId::new));
    Acceptance accepts = members.optional("accepts", ACCEPTS::read).orElse(Acceptance.ON_ARRIVAL);
    Optional<Amount> acceptWithin = members.optional("acceptWithin", Amounts::read);
    String contact = members.optional("contact", Texts::prose).orElse("");
    List<Channel> channels = members.list("channels", DepartmentFormat::channel);
    return members.build(
        () ->
            new Department(
                id.orElseThrow(),
                name.orElseThrow(),
                kind,
                head,
                deputies,
                groups,
                calendar.orElseThrow(),
                accepts,
                acceptWithin,
                contact,
                channels));
  }

  private static Optional<Channel> channel(Value value) {
    return value.members().flatMap(DepartmentFormat::channel);
  }

  private static Optional<Channel> channel(Members members) {
    Optional<String> name = members.required("name", Texts::name);
    Optional<String> at = members.required("at", Texts::name);
    return members.build(() -> new Channel(name.orElseThrow(), at.orElseThrow()));
  }

  public static JsonObject write(Department department) {
    return new ObjectWriter()
        .with("id", department.id())
        .with("name", department.name())
        .unless(DepartmentKind.INTERNAL, "kind", department.kind(), KIND::write)
        .ifPresent("head", department.head(), ObjectWriter::text)
        .unlessEmpty("deputies", department.deputies(), ObjectWriter::text)
        .unlessEmpty("members", department.memberGroups(), People::write)
        .with("calendar", department.calendar())
        .unless(Acceptance.ON_ARRIVAL, "accepts", department.acceptance(), ACCEPTS::write)
        .ifPresent("acceptWithin", department.acceptWithin(), ObjectWriter::text)
        .unlessEmpty("contact", department.contact())
        .unlessEmpty("channels", department.channels(), DepartmentFormat::write)
        .done();
  }

  private static JsonElement write(Channel channel) {
    return new ObjectWriter().with("name", channel.name()).with("at", channel.at()).done();
  }
}
