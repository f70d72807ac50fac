package dev.accord.document.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.accord.document.problem.Advice;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A JSON value and where it stands.
 *
 * <p>Asking for what it is not notes a problem and gives an empty answer.
 */
public record Value(Path path, JsonElement json, Notes notes) {
  public boolean isText() {
    return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
  }

  public boolean isObject() {
    return json.isJsonObject();
  }

  public boolean isArray() {
    return json.isJsonArray();
  }

  /** The text, whatever is in it. */
  public Optional<String> text() {
    return isText() ? Optional.of(json.getAsString()) : expected("a text in quotes");
  }

  public Optional<BigDecimal> number() {
    boolean number = json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber();
    return number ? Optional.of(json.getAsBigDecimal()) : expected("a number without quotes");
  }

  public Optional<Boolean> flag() {
    boolean flag = json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean();
    return flag ? Optional.of(json.getAsBoolean()) : expected("true or false, without quotes");
  }

  /** The object's members. */
  public Optional<Members> members() {
    return isObject()
        ? Optional.of(new Members(this, json.getAsJsonObject()))
        : expected("an object in { }");
  }

  /** The array's items that can be read, each at its own path. */
  public <T> List<T> items(Reads<T> read) {
    if (!isArray()) {
      expected("a list in [ ]");
      return List.of();
    }
    JsonArray array = json.getAsJsonArray();
    List<T> items = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      read.from(new Value(path.item(i), array.get(i), notes)).ifPresent(items::add);
    }
    return items;
  }

  /** Notes that something else was expected here. */
  public <T> Optional<T> expected(String what) {
    return mistake("%s is not %s.".formatted(shown(), what), "Write %s.".formatted(what));
  }

  /** Notes a mistake here. */
  public <T> Optional<T> mistake(String message, String cure) {
    return mistake(message, () -> cure);
  }

  /** As {@link #mistake(String, String)}, the cure being found only when it is listed. */
  public <T> Optional<T> mistake(String message, Supplier<String> cure) {
    notes.problems().error(path, message, cure);
    return Optional.empty();
  }

  /**
   * What a constructor makes of the value; what it refuses is noted here.
   *
   * @param cure told when the constructor's message names none
   */
  public <A, T> Optional<T> made(Function<A, T> maker, A from, String cure) {
    return made(() -> maker.apply(from), cure);
  }

  /** As {@link #made(Function, Object, String)}. */
  public <T> Optional<T> made(Supplier<T> maker, String cure) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      Advice advice = Advice.of(String.valueOf(e.getMessage()), cure);
      return mistake(advice.message(), advice.cure());
    }
  }

  /** How a message shows this value. */
  String shown() {
    if (isText()) {
      return "The text " + Words.quoted(json.getAsString());
    }
    if (json.isJsonNull()) {
      return "null";
    }
    if (json.isJsonPrimitive()) {
      return json.getAsString();
    }
    return isObject() ? "An object" : "A list";
  }
}
