package dev.accord.plugin.view;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of definitions that somebody may read, each sorted by name. */
public final class Lists {
  private final Persons persons;
  private final ProjectManager projects;

  public Lists(Persons persons, ProjectManager projects) {
    this.persons = persons;
    this.projects = projects;
  }

  public List<CalendarRow> calendars(Rules rules, Rights rights, Instant now) {
    CalendarRows rows = new CalendarRows(rules.definitions(), rights, now);
    return sorted(
        rules.definitions().calendars().stream().map(rows::of).toList(), CalendarRow::name);
  }

  public List<DepartmentRow> departments(Rules rules, Rights rights, Instant now) {
    DepartmentRows rows =
        new DepartmentRows(rules.definitions(), names(rules), persons, rights, now);
    return sorted(
        rules.definitions().departments().stream().map(rows::of).toList(), DepartmentRow::name);
  }

  public List<ServiceRow> services(Rules rules, Rights rights) {
    Directory names = names(rules);
    return sorted(
        rules.definitions().services().stream()
            .map(service -> service(service, names, rights))
            .toList(),
        ServiceRow::name);
  }

  public List<AgreementRow> agreements(Rules rules, Rights rights, Instant now) {
    AgreementRows rows = new AgreementRows(names(rules), rights, now);
    return sorted(
        rules.definitions().agreements().stream().filter(rights::mayRead).map(rows::of).toList(),
        AgreementRow::name);
  }

  public List<SurveyRow> surveys(Rules rules, Rights rights) {
    Directory names = names(rules);
    return sorted(
        rules.definitions().surveys().stream()
            .map(survey -> survey(survey, names, rights))
            .toList(),
        SurveyRow::name);
  }

  public List<ProjectRow> projects(Rules rules, Rights rights) {
    Directory names = names(rules);
    return sorted(
        rules.definitions().projects().stream()
            .filter(rights::mayRead)
            .map(settings -> project(settings, names, rights))
            .toList(),
        ProjectRow::name);
  }

  private static ServiceRow service(Service service, Directory names, Rights rights) {
    return new ServiceRow(
        service.id().value(),
        service.name(),
        service.description(),
        Words.of(service.kind()),
        names.department(service.provider()),
        rights.mayEdit(service));
  }

  private static SurveyRow survey(Survey survey, Directory names, Rights rights) {
    return new SurveyRow(
        survey.id().value(),
        survey.name(),
        names.department(survey.provider()),
        Words.of(survey.instrument()),
        Words.of(survey.audience()),
        survey.services().stream().map(names::service).toList(),
        Words.of(survey.mode()),
        survey.samplePercent(),
        survey.active(),
        rights.mayEdit(survey));
  }

  private ProjectRow project(ProjectSettings settings, Directory names, Rights rights) {
    return new ProjectRow(
        settings.project(),
        Optional.ofNullable(projects.getProjectObjByKey(settings.project()))
            .map(Project::getName)
            .orElse(settings.project()),
        names.department(settings.owner()),
        settings.agreements().stream().map(names::agreement).toList(),
        rights.mayEdit(settings));
  }

  private static Directory names(Rules rules) {
    return new Directory(rules.rulebook());
  }

  private static <T> List<T> sorted(List<T> rows, Function<T, String> name) {
    return rows.stream().sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER)).toList();
  }
}
