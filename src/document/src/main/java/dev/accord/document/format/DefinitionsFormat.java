package dev.accord.document.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.document.check.DefinitionsLints;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.ticket.UserKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The whole document. */
public final class DefinitionsFormat {
  /** The version of the format that is read and written. */
  public static final int FORMAT = 1;

  private static final String ACCORD = "accord";

  private DefinitionsFormat() {}

  public static Optional<Definitions> read(Value value) {
    return value.members().flatMap(DefinitionsFormat::checked);
  }

  /** Of another format only that is said: its members may mean something else. */
  private static Optional<Definitions> checked(Members members) {
    boolean other =
        members.has(ACCORD) && members.required(ACCORD, DefinitionsFormat::format).isEmpty();
    return other ? Optional.empty() : read(members);
  }

  private static Optional<Integer> format(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                number.compareTo(BigDecimal.valueOf(FORMAT)) == 0
                    ? Optional.of(FORMAT)
                    : value.mistake(
                        "This document is of format %s; format %d is read here."
                            .formatted(number, FORMAT),
                        "Export it again by this version of Accord, or update Accord."));
  }

  private static Optional<Definitions> read(Members members) {
    members.required(ACCORD, DefinitionsFormat::format);
    members.optional("$schema", Texts::prose);
    List<Calendar> calendars = members.list("calendars", CalendarFormat::read);
    List<Department> departments = members.list("departments", DepartmentFormat::read);
    List<Service> services = members.list("services", ServiceFormat::read);
    List<Agreement> agreements = members.list("agreements", AgreementFormat::read);
    List<Survey> surveys = members.list("surveys", SurveyFormat::read);
    List<ProjectSettings> projects = members.list("projects", ProjectFormat::read);
    List<UserKey> accounts = members.list("serviceAccounts", People::user);
    members.notes().references().resolve();
    Optional<Definitions> definitions =
        members.build(
            () ->
                new Definitions(
                    calendars, departments, services, agreements, surveys, projects, accounts));
    definitions.ifPresent(made -> DefinitionsLints.check(made, members.problems()));
    return definitions;
  }

  public static JsonObject write(Definitions definitions) {
    return new ObjectWriter()
        .with(ACCORD, FORMAT)
        .unlessEmpty("calendars", definitions.calendars(), CalendarFormat::write)
        .unlessEmpty("departments", definitions.departments(), DepartmentFormat::write)
        .unlessEmpty("services", definitions.services(), ServiceFormat::write)
        .unlessEmpty("agreements", definitions.agreements(), AgreementFormat::write)
        .unlessEmpty("surveys", definitions.surveys(), SurveyFormat::write)
        .unlessEmpty("projects", definitions.projects(), ProjectFormat::write)
        .unlessEmpty("serviceAccounts", definitions.serviceAccounts(), ObjectWriter::text)
        .done();
  }

  /** The list of service accounts alone. */
  public static Optional<List<UserKey>> readServiceAccounts(Value value) {
    return Optional.of(value.items(People::user));
  }

  /** The list of service accounts alone. */
  public static JsonArray writeServiceAccounts(List<UserKey> accounts) {
    return ObjectWriter.array(accounts, ObjectWriter::text);
  }
}
