package dev.accord.plugin.config;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.PlacedReader;
import dev.accord.document.Reading;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.DefinitionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How definitions of one kind are named, written, read, and found among all.
 *
 * @param <T> the type of a definition
 */
record DefinitionForm<T>(
    DefinitionKind kind,
    Function<T, String> key,
    Function<T, String> write,
    Reader<T> reader,
    Function<Definitions, List<T>> list,
    BiFunction<Definitions, List<T>, Definitions> with) {

  /** Reads a definition alone, or in its place among the others. */
  record Reader<T>(
      Function<String, Reading<T>> alone, BiFunction<PlacedReader, String, Reading<T>> placed) {}

  static final String SERVICE_ACCOUNTS_KEY = "service-accounts";

  private static final DefinitionForm<Calendar> CALENDARS =
      new DefinitionForm<>(
          DefinitionKind.CALENDAR,
          calendar -> calendar.id().value(),
          DocumentWriter::write,
          new Reader<>(DocumentReader::readCalendar, PlacedReader::readCalendar),
          Definitions::calendars,
          Definitions::withCalendars);

  private static final DefinitionForm<Department> DEPARTMENTS =
      new DefinitionForm<>(
          DefinitionKind.DEPARTMENT,
          department -> department.id().value(),
          DocumentWriter::write,
          new Reader<>(DocumentReader::readDepartment, PlacedReader::readDepartment),
          Definitions::departments,
          Definitions::withDepartments);

  private static final DefinitionForm<Service> SERVICES =
      new DefinitionForm<>(
          DefinitionKind.SERVICE,
          service -> service.id().value(),
          DocumentWriter::write,
          new Reader<>(DocumentReader::readService, PlacedReader::readService),
          Definitions::services,
          Definitions::withServices);

  private static final DefinitionForm<Agreement> AGREEMENTS =
      new DefinitionForm<>(
          DefinitionKind.AGREEMENT,
          agreement -> agreement.id().value(),
          DocumentWriter::write,
          new Reader<>(DocumentReader::readAgreement, PlacedReader::readAgreement),
          Definitions::agreements,
          Definitions::withAgreements);

  private static final DefinitionForm<Survey> SURVEYS =
      new DefinitionForm<>(
          DefinitionKind.SURVEY,
          survey -> survey.id().value(),
          DocumentWriter::write,
          new Reader<>(DocumentReader::readSurvey, PlacedReader::readSurvey),
          Definitions::surveys,
          Definitions::withSurveys);

  private static final DefinitionForm<ProjectSettings> PROJECTS =
      new DefinitionForm<>(
          DefinitionKind.PROJECT,
          ProjectSettings::project,
          DocumentWriter::write,
          new Reader<>(DocumentReader::readProject, PlacedReader::readProject),
          Definitions::projects,
          Definitions::withProjects);

  /** One list, which is stored as one definition unless it is empty. */
  private static final DefinitionForm<List<UserKey>> SERVICE_ACCOUNTS =
      new DefinitionForm<>(
          DefinitionKind.SERVICE_ACCOUNTS,
          accounts -> SERVICE_ACCOUNTS_KEY,
          DocumentWriter::writeServiceAccounts,
          new Reader<>(
              DocumentReader::readServiceAccounts,
              (place, text) -> DocumentReader.readServiceAccounts(text)),
          all -> all.serviceAccounts().isEmpty() ? List.of() : List.of(all.serviceAccounts()),
          (all, some) -> all.withServiceAccounts(some.stream().flatMap(List::stream).toList()));

  /** In the order of the document. */
  static final List<DefinitionForm<?>> ALL =
      List.of(CALENDARS, DEPARTMENTS, SERVICES, AGREEMENTS, SURVEYS, PROJECTS, SERVICE_ACCOUNTS);

  private static final Map<DefinitionKind, DefinitionForm<?>> BY_KIND =
      ALL.stream().collect(Collectors.toMap(DefinitionForm::kind, Function.identity()));

  static DefinitionForm<?> of(DefinitionKind kind) {
    DefinitionForm<?> form = BY_KIND.get(kind);
    if (form == null) {
      throw new IllegalStateException("no form for " + kind);
    }
    return form;
  }

  /** Where the one definition stands in a document of nothing else. */
  String onlyPath() {
    return listName() + "[0]";
  }

  /** The name of the list of this kind in a document of all definitions. */
  String listName() {
    return kind.name().toLowerCase(Locale.ROOT) + "s";
  }

  /** The member of a definition that is its key. */
  String keyMember() {
    return kind == DefinitionKind.PROJECT ? "project" : "id";
  }

  DefinitionName name(T definition) {
    return new DefinitionName(kind, key.apply(definition));
  }

  /** All definitions but the one of the key. */
  Definitions without(Definitions all, String removed) {
    return with.apply(
        all, list.apply(all).stream().filter(one -> !key.apply(one).equals(removed)).toList());
  }

  /** All definitions with this one in the place of the one of its key, or added at the end. */
  Definitions replacing(Definitions all, T definition) {
    List<T> changed = new ArrayList<>(list.apply(all));
    String wanted = key.apply(definition);
    for (int i = 0; i < changed.size(); i++) {
      if (key.apply(changed.get(i)).equals(wanted)) {
        changed.set(i, definition);
        return with.apply(all, changed);
      }
    }
    changed.add(definition);
    return with.apply(all, changed);
  }

  /** As {@link #replacing}, by the one definition that the other definitions are. */
  Definitions placed(Definitions all, Definitions only) {
    return replacing(all, list.apply(only).get(0));
  }

  /** Nothing but the definition of the key; nothing when there is none. */
  Definitions only(Definitions all, String wanted) {
    return with.apply(
        Definitions.NONE,
        list.apply(all).stream().filter(one -> key.apply(one).equals(wanted)).toList());
  }

  /** Nothing but this definition. */
  Definitions only(T definition) {
    return with.apply(Definitions.NONE, List.of(definition));
  }
}
