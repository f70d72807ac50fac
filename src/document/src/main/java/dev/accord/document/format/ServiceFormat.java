package dev.accord.document.format;

import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.ServiceKind;
import dev.accord.engine.ticket.Filter;
import java.util.Optional;

/** A service. */
public final class ServiceFormat {
  private static final Choice<ServiceKind> KIND = Choice.of(ServiceKind.class);

  private ServiceFormat() {}

  public static Optional<Service> read(Value value) {
    return value.members().flatMap(ServiceFormat::read);
  }

  private static Optional<Service> read(Members members) {
    Optional<ServiceId> id = members.required("id", Keys.declared(Kind.SERVICE, ServiceId::new));
    Optional<String> name = members.required("name", Texts::name);
    String description = members.optional("description", Texts::prose).orElse("");
    Optional<DepartmentId> provider =
        members.required("provider", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    ServiceKind kind = members.optional("kind", KIND::read).orElse(ServiceKind.CUSTOMER_FACING);
    Filter requests = members.optional("requests", FilterFormat::read).orElse(Filter.ANYTHING);
    return members.build(
        () ->
            new Service(
                id.orElseThrow(),
                name.orElseThrow(),
                description,
                provider.orElseThrow(),
                kind,
                requests));
  }

  public static JsonObject write(Service service) {
    return new ObjectWriter()
        .with("id", service.id())
        .with("name", service.name())
        .unlessEmpty("description", service.description())
        .with("provider", service.provider())
        .unless(ServiceKind.CUSTOMER_FACING, "kind", service.kind(), KIND::write)
        .unless(Filter.ANYTHING, "requests", service.requests(), FilterFormat::write)
        .done();
  }
}
