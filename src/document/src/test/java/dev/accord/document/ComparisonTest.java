package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.change.Action;
import dev.accord.document.change.Change;
import dev.accord.document.change.Comparison;
import dev.accord.document.change.VersionDetails;
import dev.accord.document.format.Kind;
import dev.accord.document.problem.Problem;
import dev.accord.document.sample.RandomDefinitions;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code changes.txt} changes the example, which is stored, and says what is told. */
class ComparisonTest {
  private static final Definitions STORED = DocumentReader.read(Documents.example()).orElseThrow();

  @ParameterizedTest
  @MethodSource
  void says_in_words_what_an_import_changes_and_what_it_must_not(Row row) {
    Definitions now = DocumentReader.read(Documents.with(row.path, row.json)).orElseThrow();

    assertThat(said(Comparison.of(STORED, now))).isEqualTo(row.said);
  }

  static Stream<Row> says_in_words_what_an_import_changes_and_what_it_must_not() {
    return Expectation.blocks("changes.txt").map(Row::parse);
  }

  @Test
  void the_same_definitions_are_the_same() {
    assertThat(Comparison.of(STORED, STORED).changes())
        .hasSize(13)
        .allMatch(change -> change.action() == Action.SAME && change.details().isEmpty());
    assertThat(Comparison.of(Definitions.NONE, Definitions.NONE).changes()).isEmpty();
  }

  @Test
  void the_first_import_adds_everything() {
    Comparison first = Comparison.of(Definitions.NONE, STORED);

    assertThat(first.problems()).isEmpty();
    assertThat(first.changes())
        .filteredOn(change -> change.kind() != Kind.SERVICE_ACCOUNTS)
        .hasSize(12)
        .allMatch(change -> change.action() == Action.ADD);
  }

  @Test
  void an_empty_document_removes_everything() {
    assertThat(Comparison.of(STORED, Definitions.NONE).changes())
        .filteredOn(change -> change.kind() != Kind.SERVICE_ACCOUNTS)
        .hasSize(12)
        .allMatch(change -> change.action() == Action.REMOVE);
  }

  @Test
  void two_versions_of_one_agreement_are_compared_in_words() {
    Agreement agreement = STORED.agreements().get(0);

    assertThat(VersionDetails.between(agreement.versions().get(0), agreement.versions().get(1)))
        .contains(
            "status superseded → active",
            "metric First response added",
            "metric Resolution: starts when created → when asked completely: component is set",
            "metric Resolution: goal High added: 8h on berlin for priority is High or Highest",
            "metric Resolution: compliance target 95 % → 97.5 %");
  }

  @Test
  void one_agreement_is_compared_alone_at_paths_of_its_own() {
    Agreement stored = STORED.agreements().get(0);
    Agreement now =
        DocumentReader.read(
                Documents.with("agreements[0].versions[1].metrics[1].escalation[0].at", "\"75%\""))
            .orElseThrow()
            .agreements()
            .get(0);

    Comparison comparison = Comparison.of(stored, now);

    assertThat(comparison.changes())
        .flatExtracting(Change::details)
        .containsExactly("version 2, metric Resolution, step warn: at 80 % → 75 %");
    assertThat(comparison.problems()).extracting(Problem::path).containsExactly("versions[1]");
    assertThat(Comparison.of(stored, stored).problems()).isEmpty();
    assertThat(Comparison.of(STORED.calendars().get(0), STORED.calendars().get(0)).changes())
        .extracting(Change::action)
        .containsExactly(Action.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "first | first          | two   | versions[0]",
        "first | first, second  | two   | ",
        "first | first, second  | one   | ",
        "first | second, first  | two   | versions[0].corrections",
        "first | ''             | one   | versions[0].corrections",
        "first | second         | one   | versions[0].corrections",
        "''    | first          | two   | ",
        "''    | ''             | two   | versions[0]",
      },
      delimiter = '|')
  void corrections_are_only_added_to(
      String before, String after, String hours, @Nullable String refusedAt) {
    Comparison comparison = Comparison.of(corrected(before, "one"), corrected(after, hours));

    assertThat(comparison.problems())
        .extracting(Problem::path)
        .isEqualTo(Stream.ofNullable(refusedAt).toList());
  }

  private static Calendar corrected(String reasons, String hours) {
    List<Correction> corrections =
        Stream.of(reasons.split(", "))
            .filter(reason -> !reason.isEmpty())
            .map(reason -> new Correction(Instant.EPOCH, new UserKey("katrin"), reason))
            .toList();
    Window window = Window.parse(hours.equals("one") ? "09:00-10:00" : "09:00-11:00");
    Hours open = OfficeHours.of(ZoneId.of("UTC"), WeekHours.mondayToFriday(window));
    CalendarVersion version = new CalendarVersion(1, Instant.EPOCH, open, corrections);
    return new Calendar(new CalendarId("desk"), "Desk", List.of(version));
  }

  @Test
  void whatever_differs_is_said() {
    LongStream.range(0, 100)
        .mapToObj(seed -> Comparison.of(RandomDefinitions.of(seed), RandomDefinitions.of(seed + 1)))
        .flatMap(comparison -> comparison.changes().stream())
        .filter(change -> change.action() != Action.ADD && change.action() != Action.REMOVE)
        .forEach(
            change ->
                assertThat(change.details().isEmpty())
                    .as("%s", change)
                    .isEqualTo(change.action() == Action.SAME));
  }

  private static List<String> said(Comparison comparison) {
    Stream<String> changes =
        comparison.changes().stream()
            .filter(change -> change.action() != Action.SAME)
            .flatMap(ComparisonTest::said);
    return Stream.concat(changes, comparison.problems().stream().flatMap(ComparisonTest::said))
        .toList();
  }

  private static Stream<String> said(Change change) {
    String head = "  %s %s %s".formatted(change.action(), change.kind().word(), change.key());
    return Stream.concat(Stream.of(head), change.details().stream().map("    "::concat));
  }

  private static Stream<String> said(Problem problem) {
    return Stream.of(
        "  refused at " + problem.path(), "    " + problem.message(), "    " + problem.cure());
  }

  private record Row(String path, String json, List<String> said) {
    static Row parse(String block) {
      List<String> lines = block.lines().toList();
      String[] change = lines.get(0).split(" = ", 2);
      return new Row(change[0], change[1], lines.subList(1, lines.size()));
    }

    @Override
    public String toString() {
      return path + " = " + json;
    }
  }
}
