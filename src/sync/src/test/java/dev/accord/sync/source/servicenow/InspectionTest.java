package dev.accord.sync.source.servicenow;

import static dev.accord.sync.source.servicenow.Instance.MAPPING;
import static dev.accord.sync.source.servicenow.Instance.START;
import static dev.accord.sync.source.servicenow.Instance.understood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.mapping.MappingLint;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking at an instance before its tickets are brought over. */
class InspectionTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @Test
  void the_offset_of_its_clock_is_told() {
    INSTANCE.tables().now(START.plusSeconds(3_600 + 300));
    INSTANCE.tables().create("a", START);

    Page page = INSTANCE.source(5).next(Optional.empty());

    assertThat(page.clockOffset()).isBetween(Duration.ofSeconds(295), Duration.ofSeconds(305));
    assertThat(understood(page.tickets().get(0)).ticket().clockOffset())
        .isEqualTo(page.clockOffset());
  }

  @Test
  void the_mapping_can_be_held_against_what_is_there() {
    INSTANCE.tables().create("a", START);

    assertThat(MappingLint.of(MAPPING, INSTANCE.source(5).inventory(), false))
        .extracting(Object::toString)
        .containsExactly(
            "WARNING states.values: State '8' ('Cancelled') is not mapped, so clocks run on in it,"
                + " in doubt. Add it with its status and category.");
  }

  @Test
  void a_sample_shows_the_latest_tickets() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().create("b", START.plusSeconds(10));

    List<Sample> sample = INSTANCE.source(5).sample(1);

    assertThat(sample).singleElement().extracting(one -> one.read().id()).isEqualTo("b");
  }
}
