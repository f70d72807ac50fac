package dev.accord.engine.survey;

import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.QuestionSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one person answered, checked against the questions. Who that is stands elsewhere.
 *
 * @param questionSet the number of the question set that was answered
 * @param values in the set's order; what was left out has none
 */
public record Answer(int questionSet, Map<ItemId, ItemValue> values) {
  public Answer {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Checks what somebody filled in. A rated item needs an answer; what is optional may be left out
   * or blank.
   *
   * @param written by the item's id: a number, {@code CANNOT_SAY}, a comment, or drivers with
   *     commas between them
   */
  public static Checked check(QuestionSet questions, Map<String, String> written) {
    return new AnswerCheck(questions, true).of(written);
  }

  /** As {@link #check}, of an answer that another tool took: it may lack any item. */
  public static Checked checkEarlier(QuestionSet questions, Map<String, String> written) {
    return new AnswerCheck(questions, false).of(written);
  }

  /** What {@link #check} reads again. */
  public Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    values.forEach((id, value) -> written.put(id.value(), value.written()));
    return written;
  }

  /** The number answered; empty for none, and for those who cannot say. */
  public OptionalInt number(ItemId item) {
    return values.get(item) instanceof ItemValue.Number number
        ? OptionalInt.of(number.value())
        : OptionalInt.empty();
  }

  /** The drivers picked; empty for none. */
  public List<Driver> drivers(ItemId item) {
    return values.get(item) instanceof ItemValue.Picks picks ? picks.drivers() : List.of();
  }

  /** The comment made; empty for none. */
  public Optional<String> text(ItemId item) {
    return values.get(item) instanceof ItemValue.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
