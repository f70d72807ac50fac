package dev.accord.sandbox.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void tells_once_a_second_and_at_the_end() {
    AtomicLong nanos = new AtomicLong();
    List<String> lines = new ArrayList<>();
    Progress progress = new Progress("updates", 29_893, lines::add, nanos::get);

    progress.add(5_000);
    nanos.addAndGet(Duration.ofMillis(999).toNanos());
    progress.add(3_000);
    nanos.addAndGet(Duration.ofMillis(1).toNanos());
    progress.add(4_000);
    progress.add(17_893);

    assertThat(lines)
        .containsExactly("loaded 12,000 of 29,893 updates", "loaded 29,893 of 29,893 updates");
  }
}
