package dev.accord.sync.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.Mapping.By;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Mapping.ProjectRule;
import dev.accord.sync.mapping.Mapping.StateRule;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
  @Test
  void reads_a_mapping() {
    Mapping mapping = Mappings.it();

    assertThat(mapping.project()).isEqualTo(new ProjectRule.Fixed("ITS"));
    assertThat(mapping.fields())
        .containsEntry(FieldKey.TYPE, new FieldRule.Always("Incident"))
        .containsEntry(FieldKey.ASSIGNEE, new FieldRule.From("assigned_to", Map.of()))
        .containsEntry(
            FieldKey.PRIORITY, new FieldRule.From("priority", Map.of("1", "Highest", "2", "High")));
    assertThat(mapping.states().field()).isEqualTo("state");
    assertThat(mapping.states().rules())
        .containsEntry("6", new StateRule("Resolved", Category.DONE, Optional.of("Done")));
    assertThat(mapping.people().by()).isEqualTo(By.USER_NAME);
    assertThat(mapping.clientChannels()).containsExactly("comments");
    assertThat(mapping.sourceFields())
        .containsExactlyInAnyOrder(
            "state", "priority", "assignment_group", "assigned_to", "caller_id", "tags");
  }

  @Test
  void what_goes_without_saying_need_not_be_said() {
    Mapping mapping =
        MappingReader.read(
                """
                project: {field: u_department, values: {it: ITS, hr: HR}, otherwise: MISC}
                states: {field: stage, values: {a: {status: Open, category: done}}}
                """,
                Mappings.DESK)
            .orElseThrow();

    assertThat(mapping.fields())
        .containsOnly(Map.entry(FieldKey.PRIORITY, new FieldRule.From("priority", Map.of())));
    assertThat(mapping.states().field()).isEqualTo("stage");
    assertThat(mapping.people().by()).isEqualTo(By.TABLE);
    assertThat(mapping.clientChannels()).containsExactly("comments");
    assertThat(mapping.project())
        .isEqualTo(
            new ProjectRule.ByField(
                "u_department", Map.of("it", "ITS", "hr", "HR"), Optional.of("MISC")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "project: ITS     | projekt: ITS        | projekt | Did you mean 'project'?",
        "assignee: assigned_to | asignee: assigned_to | fields.asignee | Did you mean 'assignee'?",
        "by: user-name    | by: username        | people.by | Did you mean 'user-name'?",
        "[comments]       | [coments]           | comments.clientVisible[0] | Did you mean"
            + " 'comments'?",
        "category: new    | category: open      | states.values.1.category | Choose one of them.",
        "Resolved, category: done | Resolved, category: new | states.values.6 | Make it done",
        "status: Waiting, category: indeterminate | status: New, category: done | states | Give"
            + " them one category",
        "type: {always: Incident} | type: {allways: Incident} | fields.type.allways | Did you mean"
            + " 'always'?",
        "project: ITS     | project: ''         | project | Fill it in",
        "project: ITS     | project: [ITS]      | project | Write a text in quotes.",
      })
  void a_slip_is_told_with_its_place_and_its_cure(
      String right, String wrong, String path, String cure) {
    String yaml = Mappings.IT.replace(right.strip(), wrong.strip().replace("\\n", "\n"));

    Reading<Mapping> reading = MappingReader.read(yaml, Mappings.DESK);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.cure()).startsWith(cure.strip());
            });
  }

  @Test
  void states_must_be_mapped_where_the_system_does_not_say_what_they_mean() {
    assertThat(MappingReader.read("project: ITS", Mappings.DESK).problems())
        .extracting(Problem::message)
        .containsExactly("Member 'states' is missing.");
    Dialect jira = new Dialect("status", Map.of(), Mappings.DESK.channels(), true);
    assertThat(MappingReader.read("project: ITS", jira).problems()).isEmpty();
  }

  @Test
  void a_mapping_in_which_nothing_ends_is_warned_of() {
    Reading<Mapping> reading =
        MappingReader.read(
            "{project: ITS, states: {values: {1: {status: A, category: new}}}}", Mappings.DESK);

    assertThat(reading.value()).isPresent();
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly("No state is done, so no ticket ever ends.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\na: 2 | duplicate key",
        "a: [1, 2 | expected",
        "!!java.net.URL [x] | could not determine a constructor",
        "a: &x [*x] | nested deeper",
      })
  void text_that_is_not_plain_yaml_is_a_problem(String yaml, String message) {
    Reading<Mapping> reading = MappingReader.read(yaml.replace("\\n", "\n"), Mappings.DESK);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().get(0).message()).containsIgnoringCase(message.strip());
  }

  @Test
  void few_lines_that_stand_for_endlessly_many_values_are_refused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String before = "*a" + (i - 1);
      yaml.append(
          "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(5, before))));
    }

    Reading<Mapping> reading = MappingReader.read(yaml.toString(), Mappings.DESK);

    assertThat(reading.problems().get(0).message()).contains("more than 100,000 values");
  }
}
