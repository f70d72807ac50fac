package dev.accord.document.format;

import com.google.gson.JsonObject;
import dev.accord.document.check.VersionChecks;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import java.util.List;
import java.util.Optional;

/** An agreement with its versions. */
public final class AgreementFormat {
  private static final Choice<AgreementKind> KIND = Choice.asNamed(AgreementKind.class);

  private AgreementFormat() {}

  public static Optional<Agreement> read(Value value) {
    return value.members().flatMap(AgreementFormat::read);
  }

  private static Optional<Agreement> read(Members members) {
    Optional<AgreementId> id =
        members.required("id", Keys.declared(Kind.AGREEMENT, AgreementId::new));
    Optional<String> name = members.required("name", Texts::name);
    AgreementKind kind = members.optional("kind", KIND::read).orElse(AgreementKind.SLA);
    Optional<DepartmentId> provider =
        members.required("provider", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    References clientIds = members.scope("this agreement");
    List<DepartmentId> clients =
        members.requiredList("clients", client -> client(client, provider, clientIds));
    References numbers = members.scope("this agreement");
    List<AgreementVersion> versions =
        members.requiredList("versions", version -> VersionFormat.read(version, numbers));
    VersionChecks.inOrder(versions, members.path().member("versions"), members.problems());
    return members.build(
        () ->
            new Agreement(
                id.orElseThrow(),
                name.orElseThrow(),
                kind,
                provider.orElseThrow(),
                clients,
                versions));
  }

  private static Optional<DepartmentId> client(
      Value value, Optional<DepartmentId> provider, References clients) {
    Optional<DepartmentId> client =
        Keys.declared("client", clients, DepartmentId::new)
            .from(value)
            .flatMap(id -> Keys.used(Kind.DEPARTMENT, DepartmentId::new).from(value));
    return client.isPresent() && client.equals(provider)
        ? value.mistake(
            "Department %s cannot be its own client.".formatted(Words.quoted(client.get().value())),
            "Remove it, or name another provider.")
        : client;
  }

  public static JsonObject write(Agreement agreement) {
    return new ObjectWriter()
        .with("id", agreement.id())
        .with("name", agreement.name())
        .unless(AgreementKind.SLA, "kind", agreement.kind(), KIND::write)
        .with("provider", agreement.provider())
        .with("clients", ObjectWriter.array(agreement.clients(), ObjectWriter::text))
        .with("versions", ObjectWriter.array(agreement.versions(), VersionFormat::write))
        .done();
  }
}
