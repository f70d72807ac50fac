package dev.accord.plugin.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.Samples;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClockConcernTest {
  private static final String DOCUMENT = Samples.twoProjects();
  private static final Definitions DEFINITIONS = read(DOCUMENT);

  static Stream<Arguments> changes() {
    return Stream.of(
        change("the hours of one side", "09:00-17:00", "08:00-17:00", "ITS"),
        change("the hours of a client of both", "10:00-15:00", "10:00-14:00", "ITS", "HR"),
        change("hours that nobody in them works by", "08:00-12:00", "08:00-13:00"),
        change("the name of a calendar", "Office hours", "Day shift", "ITS"),
        change("what is promised", "\"8h\"", "\"7h\"", "ITS"),
        change("what a draft promises", "\"5h\"", "\"4h\""),
        change("the name of an agreement", "IT for Finance", "IT and Finance"),
        change("a service that is agreed on", "Payroll\"}", "Wages\"}", "HR"),
        change("a service of no agreement", "Copy", "Print"),
        change("who heads a department", "\"id\": \"it\",", "\"id\": \"it\", \"head\": \"ines\","),
        change(
            "when one side accepts",
            "\"members\": [\"hr-staff\"],",
            "\"members\": [\"hr-staff\"], \"accepts\": \"on-assignment\",",
            "HR"),
        change("who belongs to one side", "it-staff", "it-people", "ITS", "HR"),
        change(
            "that somebody belongs to the archive",
            "\"name\": \"Archive\",",
            "\"name\": \"Archive\", \"members\": [\"archivists\"],",
            "ITS",
            "HR"),
        change("who is a machine", "robot", "crawler", "ITS", "HR"),
        change("whose tickets a project has", "\"owner\": \"hr\"", "\"owner\": \"it\"", "HR"),
        change("the key of a project", "\"project\": \"HR\"", "\"project\": \"PER\"", "HR", "PER"),
        change("that an agreement ends", "[\"it-serves-finance\"]", "[]", "ITS"));
  }

  private static Arguments change(String what, String from, String to, String... concerned) {
    return Arguments.of(what, from, to, List.of(concerned));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("changes")
  void a_change_concerns_the_projects_that_reach_it(
      String what, String from, String to, List<String> concerned) {
    assertThat(DOCUMENT).as(what).contains(from);
    Definitions changed = read(DOCUMENT.replace(from, to));

    assertThat(changed).isNotEqualTo(DEFINITIONS);
    assertThat(ClockConcern.projects(DEFINITIONS, changed)).isEqualTo(Set.copyOf(concerned));
    assertThat(ClockConcern.projects(changed, DEFINITIONS)).isEqualTo(Set.copyOf(concerned));
  }

  @Test
  void an_agreement_with_everybody_reaches_the_hours_of_every_department() {
    String open = DOCUMENT.replaceFirst("\"clients\": \\[\"finance\"]", "\"clients\": []");
    Definitions other = read(open.replace("08:00-12:00", "08:00-13:00"));

    assertThat(ClockConcern.projects(read(open), other)).containsExactly("ITS");
  }

  @Test
  void the_first_configuration_concerns_all_of_its_projects() {
    assertThat(ClockConcern.projects(Definitions.NONE, DEFINITIONS))
        .containsExactlyInAnyOrder("ITS", "HR");
  }

  @Test
  void no_change_concerns_nobody() {
    assertThat(ClockConcern.projects(DEFINITIONS, read(DOCUMENT))).isEmpty();
  }

  @Test
  void a_change_of_one_definition_alone_is_told_from_one_that_changes_no_clock() {
    Definitions renamed = read(DOCUMENT.replace("IT for Finance", "IT and Finance"));
    Definitions shorter = read(DOCUMENT.replace("\"8h\"", "\"7h\""));

    assertThat(ClockConcern.between(DEFINITIONS, renamed)).isFalse();
    assertThat(ClockConcern.between(DEFINITIONS, shorter)).isTrue();
  }

  private static Definitions read(String document) {
    return DocumentReader.read(document).orElseThrow();
  }
}
