package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import org.junit.jupiter.api.Test;

class PlacedReaderTest {
  private static final Definitions ALL = DocumentReader.read(Documents.example()).orElseThrow();
  private static final Agreement FIRST = ALL.agreements().get(0);

  private final PlacedReader reader =
      new PlacedReader(
          new Definitions(
              ALL.calendars(),
              ALL.departments(),
              ALL.services(),
              ALL.agreements().stream().skip(1).toList(),
              ALL.surveys(),
              ALL.projects(),
              ALL.serviceAccounts()));

  @Test
  void reads_a_definition_whose_references_are_among_the_others() {
    assertThat(reader.readAgreement(DocumentWriter.write(FIRST)).value()).contains(FIRST);
  }

  @Test
  void names_a_reference_that_leads_nowhere_at_its_path_in_the_single_document() {
    String text =
        DocumentWriter.write(FIRST).replace("\"provider\": \"it\"", "\"provider\": \"itt\"");

    assertThat(reader.readAgreement(text).problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("provider");
              assertThat(problem.message()).isEqualTo("There is no department 'itt' in Accord.");
              assertThat(problem.cure()).isEqualTo("Did you mean 'it'?");
            });
  }

  @Test
  void refuses_an_id_that_another_definition_has() {
    String taken = DocumentWriter.write(ALL.agreements().get(1));

    assertThat(reader.readAgreement(taken).problems()).extracting(Problem::path).contains("id");
  }

  @Test
  void warns_as_the_whole_document_does() {
    String unused = DocumentWriter.write(FIRST).replace("\"it-for-finance\"", "\"it-for-nobody\"");

    assertThat(reader.readAgreement(unused).problems())
        .extracting(Problem::message)
        .contains(
            "Agreement 'IT Services for Finance' holds for no project, so no ticket is measured by it.");
  }
}
