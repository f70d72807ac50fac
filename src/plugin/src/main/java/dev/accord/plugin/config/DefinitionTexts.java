package dev.accord.plugin.config;

import com.google.gson.Gson;
import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.StoredDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Definitions as the texts that are stored, one each, and back. */
final class DefinitionTexts {
  private static final String SERVICE_ACCOUNTS = "service-accounts";
  private static final Gson GSON = new Gson();

  private DefinitionTexts() {}

  /** The text of each definition; equal definitions give equal texts. */
  static Map<DefinitionName, String> write(Definitions definitions) {
    Map<DefinitionName, String> texts = new LinkedHashMap<>();
    definitions
        .calendars()
        .forEach(
            one -> texts.put(name(DefinitionKind.CALENDAR, one.id()), DocumentWriter.write(one)));
    definitions
        .departments()
        .forEach(
            one -> texts.put(name(DefinitionKind.DEPARTMENT, one.id()), DocumentWriter.write(one)));
    definitions
        .services()
        .forEach(
            one -> texts.put(name(DefinitionKind.SERVICE, one.id()), DocumentWriter.write(one)));
    definitions
        .agreements()
        .forEach(
            one -> texts.put(name(DefinitionKind.AGREEMENT, one.id()), DocumentWriter.write(one)));
    definitions
        .projects()
        .forEach(
            one ->
                texts.put(name(DefinitionKind.PROJECT, one.project()), DocumentWriter.write(one)));
    if (!definitions.serviceAccounts().isEmpty()) {
      texts.put(
          name(DefinitionKind.SERVICE_ACCOUNTS, SERVICE_ACCOUNTS),
          GSON.toJson(definitions.serviceAccounts().stream().map(UserKey::value).toList()));
    }
    return texts;
  }

  /**
   * The definitions that the texts say; removed ones are left out.
   *
   * @throws IllegalArgumentException when a text is not what {@link #write} wrote
   */
  static Definitions read(Collection<StoredDefinition> stored) {
    List<Calendar> calendars = new ArrayList<>();
    List<Department> departments = new ArrayList<>();
    List<Service> services = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    List<ProjectSettings> projects = new ArrayList<>();
    List<UserKey> serviceAccounts = new ArrayList<>();
    for (StoredDefinition one : stored) {
      if (one.removed()) {
        continue;
      }
      String json = one.json();
      switch (one.kind()) {
        case CALENDAR -> calendars.add(DocumentReader.readCalendar(json).orElseThrow());
        case DEPARTMENT -> departments.add(DocumentReader.readDepartment(json).orElseThrow());
        case SERVICE -> services.add(DocumentReader.readService(json).orElseThrow());
        case AGREEMENT -> agreements.add(DocumentReader.readAgreement(json).orElseThrow());
        case PROJECT -> projects.add(DocumentReader.readProject(json).orElseThrow());
        case SERVICE_ACCOUNTS ->
            Arrays.stream(GSON.fromJson(json, String[].class))
                .map(UserKey::new)
                .forEach(serviceAccounts::add);
      }
    }
    return new Definitions(calendars, departments, services, agreements, projects, serviceAccounts);
  }

  private static DefinitionName name(DefinitionKind kind, Object key) {
    return new DefinitionName(kind, key.toString());
  }
}
