package dev.accord.sync.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingLintTest {
  private static final Set<String> FIELDS =
      Set.of("state", "priority", "assignment_group", "assigned_to", "caller_id", "tags");
  private static final Map<String, String> STATES =
      Map.of("1", "New", "2", "In Progress", "3", "On Hold", "6", "Resolved");

  @Test
  void a_mapping_that_fits_has_no_problems() {
    assertThat(lint(new Inventory(FIELDS, STATES, Set.of("Network")))).isEmpty();
  }

  @Test
  void nothing_is_held_against_a_system_that_does_not_tell() {
    assertThat(lint(new Inventory(Set.of(), Map.of(), Set.of()))).isEmpty();
  }

  @Test
  void a_field_that_is_not_there_is_an_error() {
    assertThat(
            lint(
                new Inventory(
                    Set.of(
                        "state",
                        "priority",
                        "assigned_too",
                        "assignment_group",
                        "caller_id",
                        "tags"),
                    STATES,
                    Set.of())))
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR fields.assignee: The source has no field 'assigned_to', or its user may not read"
                + " it. Did you mean 'assigned_too'?");
  }

  @Test
  void a_state_that_is_not_mapped_is_warned_of() {
    assertThat(
            lint(
                new Inventory(
                    FIELDS,
                    Map.of(
                        "1",
                        "New",
                        "2",
                        "In Progress",
                        "3",
                        "On Hold",
                        "6",
                        "Resolved",
                        "8",
                        "Cancelled"),
                    Set.of())))
        .extracting(Problem::message)
        .containsExactly(
            "State '8' ('Cancelled') is not mapped, so clocks run on in it, in doubt.");
  }

  @Test
  void a_state_that_is_mapped_and_not_there_is_warned_of() {
    assertThat(
            lint(
                new Inventory(
                    FIELDS, Map.of("1", "New", "2", "In Progress", "3", "On Hold"), Set.of())))
        .extracting(Problem::message)
        .containsExactly("The source has no state '6'.");
  }

  @Test
  void a_group_that_is_not_there_is_warned_of() {
    assertThat(lint(new Inventory(FIELDS, STATES, Set.of("Networks", "Desk"))))
        .extracting(Problem::toString)
        .containsExactly(
            "WARNING groups.Network: The source has no group 'Network'. Did you mean 'Networks'?");
  }

  private static List<Problem> lint(Inventory inventory) {
    return MappingLint.of(Mappings.it(), inventory, false);
  }
}
