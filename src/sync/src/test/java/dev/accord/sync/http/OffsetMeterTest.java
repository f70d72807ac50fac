package dev.accord.sync.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far another system's clock is off. */
class OffsetMeterTest extends AgainstServer {
  @ParameterizedTest
  @CsvSource({
    "'Mon, 02 Mar 2026 09:00:10 GMT', 0",
    "'Mon, 02 Mar 2026 09:00:20 GMT', 10",
    "'Mon, 02 Mar 2026 08:59:10 GMT', -60",
  })
  void the_date_of_an_answer_tells_how_far_its_clock_is_off(String date, long seconds) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}").withHeader("Date", date)));
    Peer peer = peer(new Credentials.None());

    peer.send(Request.get("/a"));

    assertThat(peer.meter().offset())
        .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds).plusMillis(5_500));
  }

  @Test
  void the_quickest_of_several_answers_tells_the_offset() {
    OffsetMeter meter = new OffsetMeter();

    meter.note("Mon, 02 Mar 2026 09:00:13 GMT", NOW, Duration.ofMillis(200));
    meter.note("Mon, 02 Mar 2026 09:00:18 GMT", NOW, Duration.ofSeconds(8));

    assertThat(meter.offset()).isEqualTo(Duration.ofMillis(3_600));
  }

  @Test
  void a_new_measurement_replaces_the_one_before() {
    OffsetMeter meter = new OffsetMeter();
    meter.note("Mon, 02 Mar 2026 09:00:13 GMT", NOW, Duration.ofMillis(200));

    meter.begin();
    meter.note("not a date", NOW, Duration.ofMillis(1));
    assertThat(meter.offset()).isEqualTo(Duration.ofMillis(3_600));

    meter.note("Mon, 02 Mar 2026 09:00:10 GMT", NOW, Duration.ofSeconds(1));
    assertThat(meter.offset()).isEqualTo(Duration.ofSeconds(1));
  }
}
