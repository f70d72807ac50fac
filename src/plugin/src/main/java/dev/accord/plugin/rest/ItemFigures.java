package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.Tally;
import dev.accord.plugin.rest.SurveyFiguresBody.ItemScoreBody;
import dev.accord.plugin.survey.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each item was answered, side by side. */
final class ItemFigures {
  private ItemFigures() {}

  /**
   * @param department the provider's name
   */
  static List<ItemScoreBody> of(SurveyFigures.Look look, SurveyTargets targets, String department) {
    Map<ItemId, Item> asked = new LinkedHashMap<>();
    Map<ItemId, Tally> now = new LinkedHashMap<>();
    Map<ItemId, Tally> before = new LinkedHashMap<>();
    for (Answers answers : look.now()) {
      answers.byItem().forEach((id, tally) -> now.merge(id, tally, Tally::plus));
      List<QuestionSet> sets = answers.survey().questionSets();
      sets.get(sets.size() - 1).items().forEach(item -> asked.putIfAbsent(item.id(), item));
    }
    look.before()
        .forEach(
            answers ->
                answers.byItem().forEach((id, tally) -> before.merge(id, tally, Tally::plus)));
    List<Item> rated =
        asked.values().stream()
            .filter(item -> item.kind() == ItemKind.AGREEMENT || item.kind() == ItemKind.EFFORT)
            .toList();
    List<ScoreBody> scores =
        ComparedScore.together(
            rated.stream()
                .map(
                    item ->
                        look.bodies()
                            .rated(
                                item.kind(),
                                now.getOrDefault(item.id(), Tally.NONE),
                                before.getOrDefault(item.id(), Tally.NONE)))
                .toList());
    List<ItemScoreBody> items = new ArrayList<>();
    for (int i = 0; i < rated.size(); i++) {
      Item item = rated.get(i);
      items.add(
          new ItemScoreBody(
              item.id().value(),
              item.question().map(SurveyQuestion::name).orElse(null),
              item.asked(Languages.ENGLISH, department),
              scores.get(i),
              look.bodies().meanInterval(item.kind(), now.getOrDefault(item.id(), Tally.NONE)),
              targets.of(item.question())));
    }
    return items;
  }
}
