package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Definitions;
import org.junit.jupiter.api.Test;

class ExampleTest {
  @Test
  void the_example_of_the_documentation_is_read_without_a_problem() {
    Reading<Definitions> reading = DocumentReader.read(Documents.example());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow().agreements()).hasSize(2);
  }

  @Test
  void the_example_is_written_as_it_stands_but_for_instants_in_utc() {
    String written = DocumentWriter.write(DocumentReader.read(Documents.example()).orElseThrow());

    assertThat(withoutInstants(written)).isEqualTo(withoutInstants(Documents.example()));
  }

  private static String withoutInstants(String text) {
    return text.replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"instant\"");
  }
}
