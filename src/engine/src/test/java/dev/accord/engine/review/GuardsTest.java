package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuardsTest {
  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of("", false, false),
        Arguments.of("it", false, false),
        Arguments.of("it net", false, false),
        Arguments.of("it net hr", false, false),
        Arguments.of("it net it", true, false),
        Arguments.of("it net it net", true, true),
        Arguments.of("it net hr it", false, false),
        Arguments.of("it it it it", false, false),
        Arguments.of("it net hr net it hr", true, false),
        Arguments.of("it net hr it net hr it net", false, true));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void tells_a_return_and_ping_pong_by_the_way_of_a_ticket(
      String way, boolean returned, boolean pingPong) {
    WorkedTicket ticket = ticket(way, false, 0, 0);

    assertThat(ticket.isReturned()).isEqualTo(returned);
    assertThat(ticket.isPingPong()).isEqualTo(pingPong);
  }

  @Test
  void rates_are_of_the_tickets_on_which_work_ended() {
    Guards guards =
        Guards.of(
            List.of(
                ticket("it", true, 10, 100),
                ticket("it net it net", false, 0, 50),
                ticket("it net it", false, 20, 150)));

    assertThat(guards.reopenRate()).hasValue(new BigDecimal("33.3"));
    assertThat(guards.returnRate()).hasValue(new BigDecimal("66.6"));
    assertThat(guards.pingPong()).isEqualTo(1);
    assertThat(guards.pauseShare()).hasValue(new BigDecimal("10.0"));
  }

  @Test
  void without_tickets_there_are_no_rates() {
    Guards guards = Guards.of(List.of());

    assertThat(guards.reopenRate()).isEmpty();
    assertThat(guards.returnRate()).isEmpty();
    assertThat(guards.pauseShare()).isEmpty();
  }

  private static WorkedTicket ticket(String way, boolean reopened, long paused, long total) {
    List<DepartmentId> holders =
        Arrays.stream(way.split(" ")).filter(id -> !id.isEmpty()).map(DepartmentId::new).toList();
    return new WorkedTicket(holders, reopened, paused, total);
  }
}
