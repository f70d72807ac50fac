package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldSetTest {
  private static final FieldSet WORK = FieldSet.of(FieldKey.STATUS, FieldKey.ASSIGNEE);

  @Test
  void shares_a_field_that_is_in_both() {
    assertThat(WORK.mayShare(FieldSet.of(FieldKey.ASSIGNEE, FieldKey.REPORTER))).isTrue();
    assertThat(WORK.mayShare(FieldSet.ALL)).isTrue();
  }

  @Test
  void knows_fields_of_jira_apart() {
    assertThat(WORK.mayShare(FieldSet.of(FieldKey.PRIORITY, FieldKey.RESOLUTION))).isFalse();
    assertThat(WORK.mayShare(FieldSet.NONE)).isFalse();
  }

  @Test
  void never_takes_a_field_for_none_however_many_there_are() {
    FieldSet many =
        IntStream.range(0, 1_000)
            .mapToObj(id -> FieldSet.of(FieldKey.custom(Integer.toString(id))))
            .reduce(FieldSet.NONE, FieldSet::and);

    assertThat(IntStream.range(0, 1_000))
        .allMatch(id -> many.mayShare(FieldSet.of(FieldKey.custom(Integer.toString(id)))));
  }

  @Test
  void a_filter_reads_the_fields_of_its_parts() {
    Filter filter =
        new Filter.All(
            List.of(
                new Filter.Not(new Filter.HasValue(FieldKey.RESOLUTION)),
                new Filter.Any(List.of(new Filter.OneOf(FieldKey.STATUS, List.of("Open"))))));

    assertThat(filter.reads()).isEqualTo(FieldSet.of(FieldKey.RESOLUTION, FieldKey.STATUS));
    assertThat(Filter.ANYTHING.reads()).isEqualTo(FieldSet.NONE);
  }

  @Test
  void membership_is_a_question_of_every_change() {
    assertThat(new Filter.InGroup(FieldKey.ASSIGNEE, "it-staff").reads()).isEqualTo(FieldSet.ALL);
  }
}
