package dev.accord.engine.survey;

import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.QuestionSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One check on its way. */
final class AnswerCheck {
  /** More digits are no number that is asked for. */
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}(\\.0{1,9})?");

  /** What cannot be stored or shown: controls but for line breaks and tabs, half characters. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]");

  private final QuestionSet questions;
  private final boolean complete;
  private final List<Mistake> mistakes = new ArrayList<>();

  AnswerCheck(QuestionSet questions, boolean complete) {
    this.questions = questions;
    this.complete = complete;
  }

  Checked of(Map<String, String> written) {
    Map<ItemId, ItemValue> values = new LinkedHashMap<>();
    Map<String, String> rest = new LinkedHashMap<>(written);
    for (Item item : questions.items()) {
      String given = Optional.ofNullable(rest.remove(item.id().value())).orElse("").strip();
      value(item, given, values).ifPresent(value -> values.put(item.id(), value));
    }
    rest.forEach(
        (id, value) ->
            mistakes.add(
                new Mistake(
                    id, value, "This was not asked.", "Leave it out, or load the page again.")));
    return mistakes.isEmpty()
        ? new Checked(Optional.of(new Answer(questions.number(), values)), List.of())
        : new Checked(Optional.empty(), mistakes);
  }

  private Optional<ItemValue> value(Item item, String given, Map<ItemId, ItemValue> before) {
    if (given.isEmpty()) {
      return complete && !item.kind().isOptional()
          ? mistake(item, given, "This needs an answer.")
          : Optional.empty();
    }
    return switch (item.kind()) {
      case TEXT -> comment(item, given);
      case DRIVERS -> picks(item, given, before);
      default -> rating(item, given);
    };
  }

  private Optional<ItemValue> picks(Item item, String given, Map<ItemId, ItemValue> before) {
    PicksCheck.Result result =
        new PicksCheck(item.id(), questions.scored().orElseThrow().id(), before).of(given);
    result.mistake().ifPresent(mistakes::add);
    return result.picks();
  }

  private Optional<ItemValue> rating(Item item, String given) {
    ItemKind kind = item.kind();
    if (kind.allowsCannotSay() && given.equals(ItemValue.CannotSay.WRITTEN)) {
      return Optional.of(new ItemValue.CannotSay());
    }
    if (!WHOLE.matcher(given).matches()) {
      return mistake(item, given, "'%s' is no whole number.".formatted(Mistake.shortened(given)));
    }
    int number = Integer.parseInt(given.replaceFirst("\\..*", ""));
    return kind.allows(number)
        ? Optional.of(new ItemValue.Number(number))
        : mistake(
            item,
            given,
            "%d lies outside of %d to %d.".formatted(number, kind.least(), kind.most()));
  }

  private Optional<ItemValue> comment(Item item, String given) {
    String fit = UNFIT.matcher(given.replace("\r\n", "\n")).replaceAll("").strip();
    if (fit.length() > ItemValue.Text.LONGEST) {
      mistakes.add(
          new Mistake(
              item.id().value(),
              given,
              "The comment has %,d characters.".formatted(fit.length()),
              "Shorten it to %,d.".formatted(ItemValue.Text.LONGEST)));
      return Optional.empty();
    }
    return fit.isEmpty() ? Optional.empty() : Optional.of(new ItemValue.Text(fit));
  }

  private Optional<ItemValue> mistake(Item item, String given, String message) {
    ItemKind kind = item.kind();
    String cure = "Choose a whole number from %d to %d".formatted(kind.least(), kind.most());
    String other =
        kind.allowsCannotSay()
            ? ", or say that you cannot say."
            : kind.isOptional() ? ", or leave it out." : ".";
    mistakes.add(new Mistake(item.id().value(), given, message, cure + other));
    return Optional.empty();
  }
}
