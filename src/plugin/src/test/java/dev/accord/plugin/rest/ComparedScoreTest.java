package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.survey.Population;
import dev.accord.engine.survey.Tally;
import dev.accord.engine.survey.Turnout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedScoreTest {
  private final ScoreBodies bodies =
      new ScoreBodies(new Turnout(200, 200, 200, 80), Population.ENDLESS, true, true);

  @Test
  void scores_side_by_side_move_only_where_all_of_them_together_are_sure() {
    ComparedScore barely = rated(48, 80, 56, 74);
    ComparedScore hidden = rated(40, 80, 2, 3);
    ComparedScore same = rated(40, 80, 40, 80);
    ComparedScore clear = rated(30, 80, 56, 74);

    assertThat(barely.alone().trend()).isEqualTo("UP");
    assertThat(trends(barely, hidden, same)).containsExactly("SAME", null, "SAME");
    assertThat(trends(hidden, barely, clear)).containsExactly(null, "UP", "UP");
    assertThat(trends(barely, clear, same)).containsExactly("SAME", "UP", "SAME");
  }

  @Test
  void the_first_period_of_all_leads_nowhere() {
    ComparedScore first = bodies.chooseAgain(tally(20, 9, 20, 3), Tally.NONE);

    assertThat(first.alone().shown()).isTrue();
    assertThat(first.alone().trend()).isNull();
  }

  private static List<String> trends(ComparedScore... scores) {
    List<String> trends = new ArrayList<>();
    ComparedScore.together(List.of(scores)).forEach(body -> trends.add(body.trend()));
    return trends;
  }

  private ComparedScore rated(int goodBefore, int before, int goodNow, int now) {
    return bodies.rated(
        ItemKind.AGREEMENT,
        tally(goodNow, 5, now - goodNow, 1),
        tally(goodBefore, 5, before - goodBefore, 1));
  }

  private static Tally tally(int many, int number, int others, int other) {
    List<Integer> given = new ArrayList<>(Collections.nCopies(many, number));
    given.addAll(Collections.nCopies(others, other));
    return Tally.of(given);
  }
}
