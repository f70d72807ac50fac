package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneDataTest {

  @Test
  void names_the_version_of_the_zone_rules() {
    assertThat(ZoneData.version(ZoneId.of("Europe/Paris"))).matches("20\\d\\d[a-z]");
  }

  @Test
  void an_offset_has_the_version_of_utc() {
    assertThat(ZoneData.version(ZoneId.of("+02:00"))).isEqualTo(ZoneData.version(ZoneId.of("UTC")));
  }
}
