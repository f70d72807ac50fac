package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.figure.PeriodFigure;
import dev.accord.plugin.figure.PromiseFigure;
import dev.accord.plugin.holiday.PublicHolidays;
import dev.accord.plugin.icalendar.HolidayImport;
import dev.accord.plugin.trial.TrialResult;
import dev.accord.plugin.view.AgreementRow;
import dev.accord.plugin.view.CalendarPreview;
import dev.accord.plugin.view.CalendarRow;
import dev.accord.plugin.view.DepartmentProfile;
import dev.accord.plugin.view.DepartmentRow;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.ProjectRow;
import dev.accord.plugin.view.Reference;
import dev.accord.plugin.view.ServiceRow;
import dev.accord.plugin.view.Vocabulary;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document that describes the interface names every path, method and member of it. */
class OpenApiTest {
  private static final Map<Class<? extends Annotation>, String> METHODS =
      Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

  private static final List<Class<? extends Record>> BODIES =
      List.of(
          ClocksBody.class,
          ClocksBody.AgreementBody.class,
          ClocksBody.EntryBody.class,
          ClocksBody.IssueBody.class,
          ClocksBody.LedgerBody.class,
          ClocksBody.LegBody.class,
          ClockBody.class,
          ClockBody.CalendarBody.class,
          ClockBody.GoalBody.class,
          ClockBody.PauseBody.class,
          CycleBody.class,
          CycleBody.SegmentBody.class,
          CycleBody.TakeoverBody.class,
          CycleBody.VerdictBody.class,
          ErrorBody.class,
          Figure.class,
          Figure.Bounds.class,
          FigureBodies.CourseBody.class,
          FigureBodies.DirectionBody.class,
          FigureBodies.PlaceBody.class,
          FigureBodies.QuadrantBody.class,
          FigureBodies.RelationshipBody.class,
          PeriodFigure.About.class,
          PromiseFigure.About.class,
          PromiseFigure.Clause.class,
          TicketsBody.class,
          TicketsBody.AtRiskBody.class,
          TicketsBody.ListedIssue.class,
          TicketsBody.NearBody.class,
          TicketsBody.PartBody.class,
          TicketsBody.TicketBody.class,
          TicketsBody.TimeBody.class,
          TicketsBody.TimeTicketBody.class,
          TicketsBody.TimeTicketsBody.class,
          TicketsBody.WaitingBody.class,
          InvestigationBody.class,
          InvestigationBody.CauseBody.class,
          InvestigationBody.Conflict.class,
          InvestigationBody.GroupBody.class,
          InvestigationBody.ShortInvestigation.class,
          PerformanceBody.class,
          PerformanceBody.AreaBody.class,
          PerformanceBody.ClauseBody.class,
          PerformanceBody.GuardsBody.class,
          PerformanceBody.PersonBody.class,
          PerformanceBody.TeamBody.class,
          ReportBody.class,
          ScorePromiseBody.class,
          ReportBody.IssueRef.class,
          ReportBody.MetricRef.class,
          ReportBody.MissBody.class,
          ReportBody.PromiseBody.class,
          ReportBody.ReasonBody.class,
          ReportBody.ReportLine.class,
          ReportBody.ReportedAgreement.class,
          ReportBody.RestatementBody.class,
          RebuildBody.class,
          RebuildBody.DifferingBody.class,
          RecomputationBody.class,
          RecomputationBody.DifferenceBody.class,
          RecomputationBody.SubjectBody.class,
          StatusBody.class,
          StatusBody.FailingBody.class,
          AmountsResource.AmountBody.class,
          AskingBody.class,
          AskingBody.DecisionBody.class,
          CheckBody.class,
          ConflictBody.class,
          ConflictBody.Conflict.class,
          DefinitionBody.class,
          DifferenceResource.WordsBody.class,
          EarlierAnswersResource.TakenBody.class,
          ExperienceBody.class,
          ExperienceBody.ClauseBody.class,
          ExperienceBody.VerdictBody.class,
          FollowUpsBody.class,
          FollowUpsBody.ClosingBody.class,
          FollowUpsBody.Conflict.class,
          FollowUpsBody.FollowUpBody.class,
          HolidayImport.Left.class,
          ICalendarResource.ImportBody.class,
          IssueSurveyResource.IssueSurveyBody.class,
          NamedAnswersBody.class,
          NamedAnswersBody.AnswerBody.class,
          NamedAnswersBody.GivenBody.class,
          OutsideBody.class,
          OutsideBody.MembershipsBody.class,
          OutsideBody.RefusalBody.class,
          OutsideBody.ResultBody.class,
          OutsideBody.SystemBody.class,
          OutsideBody.SystemsBody.class,
          StandingsBody.class,
          StandingsBody.StandingBody.class,
          StandingsBody.StoodBody.class,
          StandingsBody.VerdictBody.class,
          OwnViewBody.class,
          MeResource.MeBody.class,
          PreviewBody.class,
          PreviewBody.ChangeBody.class,
          ProblemsBody.class,
          RecordBody.class,
          RecordBody.EntryBody.class,
          ScoreBody.class,
          ScoreBody.ScoreIntervalBody.class,
          ScorecardBody.class,
          ScorecardBody.GapBody.class,
          ScorecardBody.QuestionScoreBody.class,
          ScorecardBody.SideBody.class,
          SurveyBody.class,
          SurveyBody.AskedAboutBody.class,
          SurveyBody.DoneBody.class,
          SurveyBody.ItemBody.class,
          SurveyBody.ProblemBody.class,
          SurveyBody.RefusedBody.class,
          SurveyBody.RequestBody.class,
          SurveyFiguresBody.class,
          SurveyFiguresBody.ClientScoreBody.class,
          SurveyFiguresBody.CommentBody.class,
          SurveyFiguresBody.ItemScoreBody.class,
          SurveyFiguresBody.PeriodScoreBody.class,
          AgreementRow.class,
          CalendarPreview.class,
          CalendarPreview.Day.class,
          CalendarPreview.Interval.class,
          CalendarRow.class,
          DepartmentProfile.class,
          DepartmentProfile.Delivery.class,
          DepartmentProfile.InForce.class,
          DepartmentProfile.ProfileCalendar.class,
          DepartmentProfile.ProfileChannel.class,
          DepartmentProfile.Promise.class,
          DepartmentProfile.Receipt.class,
          DepartmentRow.class,
          PublicHolidays.Country.class,
          PublicHolidays.PublicHoliday.class,
          PublicHolidays.Region.class,
          Person.class,
          ProjectRow.class,
          Reference.class,
          ServiceRow.class,
          TrialResult.class,
          Vocabulary.class,
          Vocabulary.Field.class,
          Vocabulary.Value.class,
          TrialResult.Before.class,
          TrialResult.TriedClock.class,
          TrialResult.TriedFinding.class,
          TrialResult.TriedGoal.class,
          TrialResult.TriedIssue.class,
          dev.accord.plugin.config.Finding.class);

  /** A part of a path that takes some values only. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{(\\w+):[^}]*}");

  private final String document = read();

  @Test
  void every_path_and_method_is_described() {
    for (JavaClass resource :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.accord.plugin.rest")) {
      if (resource.isAnnotatedWith(Path.class)) {
        for (Method method : resource.reflect().getDeclaredMethods()) {
          METHODS.forEach(
              (annotation, name) -> {
                if (method.isAnnotationPresent(annotation)) {
                  assertThat(operations(path(resource.reflect(), method))).contains("    " + name);
                }
              });
        }
      }
    }
  }

  @Test
  void every_member_of_every_answer_is_described() {
    for (Class<? extends Record> body : BODIES) {
      for (RecordComponent member : body.getRecordComponents()) {
        assertThat(document)
            .as("%s of %s", member.getName(), body.getSimpleName())
            .containsPattern("[ {,]" + member.getName() + ":");
      }
    }
  }

  /** The part of the document that belongs to the path. */
  private String operations(String path) {
    String heading = "\n  " + path + ":\n";
    assertThat(document).contains(heading);
    int start = document.indexOf(heading) + heading.length();
    int end = document.indexOf("\n  /", start);
    return document.substring(start, end < 0 ? document.indexOf("\ncomponents:") : end);
  }

  private static String path(Class<?> resource, Method method) {
    String base = "/" + resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return TEMPLATE.matcher(own == null ? base : base + "/" + own.value()).replaceAll("{$1}");
  }

  private static String read() {
    try {
      return Files.readString(java.nio.file.Path.of("../docs/openapi.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
