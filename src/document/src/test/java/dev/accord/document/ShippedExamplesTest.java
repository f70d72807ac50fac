package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"examples/demo-company.json", "examples/incident-log.json"})
  void is_read_without_a_problem_and_stands_as_it_is_written(String name) {
    String text = Documents.file(name);
    Reading<Definitions> reading = DocumentReader.read(text);

    assertThat(reading.problems()).isEmpty();
    assertThat(DocumentWriter.write(reading.orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples/demo-company.json", "examples/incident-log.json"})
  void each_agreement_is_read_without_a_problem_among_the_others(String name) {
    Definitions all = read(name);

    for (Agreement one : all.agreements()) {
      var others = all.agreements().stream().filter(other -> !other.equals(one)).toList();
      assertThat(
              new PlacedReader(all.withAgreements(others))
                  .readAgreement(DocumentWriter.write(one))
                  .problems())
          .as(one.id().value())
          .isEmpty();
    }
  }

  @Test
  void the_demo_company_has_agreements_both_ways_and_a_second_version() {
    Definitions demo = read("examples/demo-company.json");

    assertThat(demo.departments()).hasSize(9);
    assertThat(demo.departments())
        .filteredOn(department -> department.kind() == DepartmentKind.EXTERNAL)
        .hasSize(1);
    assertThat(demo.agreements())
        .extracting(agreement -> agreement.id().value())
        .contains("it-for-finance", "finance-for-departments", "network-for-service-desk");
    assertThat(demo.agreements().get(0).versions()).hasSize(2);
    assertThat(demo.projects())
        .extracting(project -> project.project())
        .containsExactly("ITS", "FIN", "HR", "FAC", "LEG");
  }

  @Test
  void the_incident_log_has_a_department_for_each_group_named_by_the_imports_field() {
    Definitions log = read("examples/incident-log.json");

    assertThat(log.departments()).hasSize(68 + 3);
    assertThat(log.projects().get(0).owners())
        .hasSize(68)
        .extracting(rule -> ((Filter.OneOf) rule.when()).field())
        .containsOnly(FieldKey.custom("Assignment group"));
  }

  private static Definitions read(String name) {
    return DocumentReader.read(Documents.file(name)).orElseThrow();
  }
}
