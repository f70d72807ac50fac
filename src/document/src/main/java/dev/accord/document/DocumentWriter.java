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
import dev.accord.document.json.JsonPrinter;
import dev.accord.document.outside.OutsideTicket;
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
import java.util.List;

/**
 * Writes definitions as {@link DocumentReader} reads them.
 *
 * <p>The same value always gives the same text: members in one order, defaults left out, instants
 * in UTC. So two texts differ only where the definitions do.
 */
public final class DocumentWriter {
  private DocumentWriter() {}

  /** The whole document. */
  public static String write(Definitions definitions) {
    return JsonPrinter.print(DefinitionsFormat.write(definitions));
  }

  public static String write(Calendar calendar) {
    return JsonPrinter.print(CalendarFormat.write(calendar));
  }

  public static String write(CalendarVersion version) {
    return JsonPrinter.print(HoursFormat.write(version));
  }

  public static String write(Department department) {
    return JsonPrinter.print(DepartmentFormat.write(department));
  }

  public static String write(Service service) {
    return JsonPrinter.print(ServiceFormat.write(service));
  }

  public static String write(Agreement agreement) {
    return JsonPrinter.print(AgreementFormat.write(agreement));
  }

  public static String write(AgreementVersion version) {
    return JsonPrinter.print(VersionFormat.write(version));
  }

  public static String write(Survey survey) {
    return JsonPrinter.print(SurveyFormat.write(survey));
  }

  public static String write(ProjectSettings project) {
    return JsonPrinter.print(ProjectFormat.write(project));
  }

  public static String writeServiceAccounts(List<UserKey> accounts) {
    return JsonPrinter.print(DefinitionsFormat.writeServiceAccounts(accounts));
  }

  /** A ticket of another system, on one line: there are many, and machines read them. */
  public static String write(OutsideTicket ticket) {
    return OutsideTicketFormat.write(ticket).toString();
  }
}
