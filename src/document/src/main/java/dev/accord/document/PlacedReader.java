package dev.accord.document;

import dev.accord.document.check.DefinitionsLints;
import dev.accord.document.format.AgreementFormat;
import dev.accord.document.format.CalendarFormat;
import dev.accord.document.format.DepartmentFormat;
import dev.accord.document.format.Kind;
import dev.accord.document.format.ProjectFormat;
import dev.accord.document.format.ServiceFormat;
import dev.accord.document.format.SurveyFormat;
import dev.accord.document.json.Notes;
import dev.accord.document.json.Reads;
import dev.accord.document.json.References;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads single definitions as they will stand among the others: everything that they refer to must
 * be there, and warnings are those that a whole document would get. Paths are those of the single
 * document.
 */
public final class PlacedReader {
  private final Definitions others;

  /**
   * @param others everything but the definition that is read
   */
  public PlacedReader(Definitions others) {
    this.others = others;
  }

  public Reading<Calendar> readCalendar(String text) {
    return reading(
        text,
        CalendarFormat::read,
        (made, problems) -> DefinitionsLints.check(others, made, problems));
  }

  public Reading<Department> readDepartment(String text) {
    return reading(text, DepartmentFormat::read, (made, problems) -> {});
  }

  public Reading<Service> readService(String text) {
    return reading(text, ServiceFormat::read, (made, problems) -> {});
  }

  public Reading<Agreement> readAgreement(String text) {
    return reading(
        text,
        AgreementFormat::read,
        (made, problems) -> DefinitionsLints.check(others, made, problems));
  }

  public Reading<Survey> readSurvey(String text) {
    return reading(
        text,
        SurveyFormat::read,
        (made, problems) -> DefinitionsLints.check(others, made, problems));
  }

  public Reading<ProjectSettings> readProject(String text) {
    return reading(text, ProjectFormat::read, (made, problems) -> {});
  }

  private <T> Reading<T> reading(String text, Reads<T> read, BiConsumer<T, Problems> lint) {
    Notes notes = Notes.in("Accord");
    declare(notes.references(), Kind.CALENDAR, others.calendars(), Calendar::id);
    declare(notes.references(), Kind.DEPARTMENT, others.departments(), Department::id);
    declare(notes.references(), Kind.SERVICE, others.services(), Service::id);
    declare(notes.references(), Kind.AGREEMENT, others.agreements(), Agreement::id);
    declare(notes.references(), Kind.SURVEY, others.surveys(), Survey::id);
    declare(notes.references(), Kind.PROJECT, others.projects(), ProjectSettings::project);
    return DocumentReader.reading(
        text,
        value -> {
          var made = read.from(value);
          notes.references().resolve();
          made.ifPresent(sound -> lint.accept(sound, notes.problems()));
          return made;
        },
        notes);
  }

  private static <T> void declare(
      References known, Kind kind, List<T> definitions, Function<T, Object> id) {
    Path list = Path.ROOT.member(kind.word() + "s");
    for (T definition : definitions) {
      String key = id.apply(definition).toString();
      known.declare(kind.word(), key, list.member(key));
    }
  }
}
