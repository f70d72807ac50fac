package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables {@code mistakes.txt} and {@code warnings.txt} say what is told of which slip. */
class ProblemsTest {
  @ParameterizedTest
  @MethodSource
  void tells_every_mistake_with_its_path_and_its_cure(Expectation slip) {
    Reading<Definitions> reading = DocumentReader.read(slip.document());

    assertThat(reading.problems()).isEqualTo(slip.problems()).isNotEmpty();
    assertThat(reading.value()).isEmpty();
  }

  static Stream<Expectation> tells_every_mistake_with_its_path_and_its_cure() {
    return Expectation.table("mistakes.txt");
  }

  @ParameterizedTest
  @MethodSource
  void warns_of_what_is_hardly_meant_and_reads_on(Expectation slip) {
    Reading<Definitions> reading = DocumentReader.read(slip.document());

    assertThat(reading.problems()).isEqualTo(slip.problems());
    assertThat(reading.value()).isPresent();
  }

  static Stream<Expectation> warns_of_what_is_hardly_meant_and_reads_on() {
    return Expectation.table("warnings.txt");
  }

  @ParameterizedTest
  @MethodSource
  void asks_for_each_member_that_is_required(String path) {
    String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    String name = path.substring(path.lastIndexOf('.') + 1);

    assertThat(DocumentReader.read(Documents.without(path)).problems())
        .filteredOn(problem -> problem.path().equals(parent))
        .extracting(Problem::message)
        .containsExactly("Member '%s' is missing.".formatted(name));
  }

  static Stream<String> asks_for_each_member_that_is_required() {
    return Required.members();
  }

  @Test
  void tells_all_problems_at_once() {
    String document =
        """
        {"accord": 1, "colour": "red",
         "calendars": [{"id": "berlin", "versions": [{"version": 1, "zone": "Mars", "week": {}}]}],
         "departments": [{"id": "it", "name": "IT", "calendar": "berlim"}],
         "projects": [{"project": "ITS", "owner": "it", "pauses": [{"party": "client"}]}]}
        """;

    assertThat(DocumentReader.read(document).problems())
        .extracting(Problem::path)
        .containsExactly(
            "calendars[0]",
            "calendars[0].versions[0].zone",
            "projects[0].pauses[0]",
            "projects[0].pauses[0]",
            "departments[0].calendar",
            "colour");
  }

  @Test
  void lists_the_first_two_hundred_problems_and_counts_the_rest() {
    String departments =
        IntStream.range(0, 1_234)
            .mapToObj(i -> "{\"id\": \"d%d\", \"name\": \"\", \"calendar\": \"x\"}".formatted(i))
            .collect(Collectors.joining(","));

    assertThat(
            DocumentReader.read("{\"accord\": 1, \"departments\": [" + departments + "]}")
                .problems())
        .hasSize(201)
        .last()
        .extracting(Problem::toString)
        .isEqualTo(
            "ERROR document: 2,268 more problems are not listed."
                + " Mend these first and read the document again.");
  }
}
