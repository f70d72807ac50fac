package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.UserKey;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonFiguresTest {
  private static final UserKey INES = new UserKey("ines");

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of("the person", "ines", false, 20, true),
        Arguments.of("the head", "petra", true, 20, true),
        Arguments.of("a colleague", "omar", false, 500, false),
        Arguments.of("the person, of too few", "ines", false, 19, false),
        Arguments.of("the head, of too few", "petra", true, 19, false),
        Arguments.of("a head who is the person", "ines", true, 20, true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void a_figure_is_for_the_person_and_the_head_and_only_with_enough_counted(
      String who, String reader, boolean head, int counted, boolean seen) {
    assertThat(PersonFigures.mayBeSeen(INES, new UserKey(reader), head, counted)).isEqualTo(seen);
  }
}
