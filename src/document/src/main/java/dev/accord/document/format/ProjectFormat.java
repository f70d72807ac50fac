package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Optional;

/** Which departments and agreements a project's tickets concern. */
public final class ProjectFormat {
  private ProjectFormat() {}

  public static Optional<ProjectSettings> read(Value value) {
    return value.members().flatMap(ProjectFormat::read);
  }

  private static Optional<ProjectSettings> read(Members members) {
    Optional<String> project = members.required("project", Keys.declared(Kind.PROJECT, key -> key));
    List<DepartmentRule> owners = members.list("owners", ProjectFormat::rule);
    Optional<DepartmentId> owner =
        members.required("owner", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    List<DepartmentRule> clients = members.list("clients", ProjectFormat::rule);
    Optional<DepartmentId> client =
        members.optional("client", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    References held = members.scope("this project");
    List<AgreementId> agreements = members.list("agreements", each -> agreement(each, held));
    List<PauseRule> pauses = members.list("pauses", PauseFormat::rule);
    return members.build(
        () ->
            new ProjectSettings(
                project.orElseThrow(),
                owners,
                owner.orElseThrow(),
                clients,
                client,
                agreements,
                pauses));
  }

  private static Optional<AgreementId> agreement(Value value, References held) {
    return Keys.declared("agreement", held, AgreementId::new)
        .from(value)
        .flatMap(id -> Keys.used(Kind.AGREEMENT, AgreementId::new).from(value));
  }

  private static Optional<DepartmentRule> rule(Value value) {
    return value.members().flatMap(ProjectFormat::rule);
  }

  private static Optional<DepartmentRule> rule(Members members) {
    Optional<Filter> when = members.required("when", FilterFormat::read);
    Optional<DepartmentId> department =
        members.required("department", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    return members.build(() -> new DepartmentRule(when.orElseThrow(), department.orElseThrow()));
  }

  public static JsonObject write(ProjectSettings settings) {
    return new ObjectWriter()
        .with("project", settings.project())
        .unlessEmpty("owners", settings.owners(), ProjectFormat::write)
        .with("owner", settings.owner())
        .unlessEmpty("clients", settings.clients(), ProjectFormat::write)
        .ifPresent("client", settings.client(), ObjectWriter::text)
        .unlessEmpty("agreements", settings.agreements(), ObjectWriter::text)
        .unlessEmpty("pauses", settings.pauses(), PauseFormat::write)
        .done();
  }

  private static JsonElement write(DepartmentRule rule) {
    return new ObjectWriter()
        .with("when", FilterFormat.write(rule.when()))
        .with("department", rule.department())
        .done();
  }
}
