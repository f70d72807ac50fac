package dev.accord.document;

import dev.accord.document.format.AgreementFormat;
import dev.accord.document.format.CalendarFormat;
import dev.accord.document.format.DefinitionsFormat;
import dev.accord.document.format.DepartmentFormat;
import dev.accord.document.format.HoursFormat;
import dev.accord.document.format.OutsideTicketFormat;
import dev.accord.document.format.ProjectFormat;
import dev.accord.document.format.ServiceFormat;
import dev.accord.document.format.SurveyFormat;
import dev.accord.document.format.VersionFormat;
import dev.accord.document.json.JsonText;
import dev.accord.document.json.Notes;
import dev.accord.document.json.Reads;
import dev.accord.document.json.Value;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.document.problem.Path;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.ticket.UserKey;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the configuration document, and single definitions as {@link DocumentWriter} writes them.
 *
 * <p>All problems are told at once, each with its path and its cure. Of a whole document every
 * reference must lead somewhere; a single definition may refer to what is not in it, unless it is
 * read {@linkplain PlacedReader in its place} among the others.
 */
public final class DocumentReader {
  private DocumentReader() {}

  public static Reading<Definitions> read(String text) {
    return reading(text, DefinitionsFormat::read);
  }

  /**
   * As {@link #read(String)}; the source is not closed.
   *
   * @throws IOException when the source cannot be read; a text that ends early is a problem instead
   */
  public static Reading<Definitions> read(Reader source) throws IOException {
    return reading(source, DefinitionsFormat::read, Notes.empty());
  }

  public static Reading<Calendar> readCalendar(String text) {
    return reading(text, CalendarFormat::read);
  }

  public static Reading<CalendarVersion> readCalendarVersion(String text) {
    return reading(text, HoursFormat::read);
  }

  public static Reading<Department> readDepartment(String text) {
    return reading(text, DepartmentFormat::read);
  }

  public static Reading<Service> readService(String text) {
    return reading(text, ServiceFormat::read);
  }

  public static Reading<Agreement> readAgreement(String text) {
    return reading(text, AgreementFormat::read);
  }

  public static Reading<AgreementVersion> readAgreementVersion(String text) {
    return reading(text, VersionFormat::read);
  }

  public static Reading<Survey> readSurvey(String text) {
    return reading(text, SurveyFormat::read);
  }

  public static Reading<ProjectSettings> readProject(String text) {
    return reading(text, ProjectFormat::read);
  }

  public static Reading<List<UserKey>> readServiceAccounts(String text) {
    return reading(text, DefinitionsFormat::readServiceAccounts);
  }

  public static Reading<OutsideTicket> readOutsideTicket(String text) {
    return reading(text, OutsideTicketFormat::read);
  }

  private static <T> Reading<T> reading(String text, Reads<T> read) {
    return reading(text, read, Notes.empty());
  }

  static <T> Reading<T> reading(String text, Reads<T> read, Notes notes) {
    try {
      return reading(new StringReader(text), read, notes);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private static <T> Reading<T> reading(Reader source, Reads<T> read, Notes notes)
      throws IOException {
    Optional<T> value =
        JsonText.parse(source, notes.problems())
            .flatMap(json -> read.from(new Value(Path.ROOT, json, notes)));
    boolean sound = notes.problems().errorCount() == 0;
    return new Reading<>(sound ? value : Optional.empty(), notes.problems().toList());
  }
}
