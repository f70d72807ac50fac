package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.NotNowException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Versions that take over clocks which are open. */
class TakeoversTest extends CorrectionScene {
  @Test
  void shows_which_open_clocks_a_takeover_will_change_when_it_comes() {
    twoVersions();
    track(new TestIssue(7, "ITS-7", WED_0900));
    JsonObject moved = document(IT_FOR_FINANCE);
    last(moved).addProperty("takesOverOpenClocksAt", "2026-11-19T09:00:00Z");

    JsonObject ready = ready(start("agreements", IT_FOR_FINANCE, moved));

    assertThat(ready.get("differing").getAsInt()).isZero();
    assertThat(ready.get("openDiffering").getAsInt()).isEqualTo(1);
    assertThat(ready.has("firstChange")).isFalse();
    JsonObject difference = ready.getAsJsonArray("differences").get(0).getAsJsonObject();
    assertThat(difference.get("before").getAsString())
        .isEqualTo("AT_RISK due 2026-11-18T17:00:00Z");
    assertThat(difference.get("after").getAsString())
        .isEqualTo("BREACHED since 2026-11-19T09:00:00Z");
    apply(ready);
    assertThat(stored(IT_FOR_FINANCE)).contains("takesOverOpenClocksAt");
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).getBody())
        .contains("They go on under it from Thu 19 Nov 2026 10:00 (Europe/Berlin) on.");
  }

  @Test
  void a_takeover_in_the_past_is_refused_even_when_it_passed_since_the_dry_run() {
    twoVersions();
    JsonObject moved = document(IT_FOR_FINANCE);
    last(moved).addProperty("takesOverOpenClocksAt", "2026-11-18T12:00:00Z");
    JsonObject ready = ready(start("agreements", IT_FOR_FINANCE, moved));
    plugin.clock.advance(Duration.ofHours(4));

    assertThat(problems(start("agreements", IT_FOR_FINANCE, moved)))
        .containsExactly("versions[1].takesOverOpenClocksAt");
    assertThatThrownBy(() -> resource.apply(id(ready)))
        .isInstanceOf(NotNowException.class)
        .hasMessageContaining("has passed");
    assertThat(state(id(ready))).isEqualTo("READY");
  }
}
