package dev.accord.document.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Writes the members of one JSON object in the order given, leaving out what need not be said. */
public final class ObjectWriter {
  private final JsonObject object = new JsonObject();

  public ObjectWriter with(String name, JsonElement value) {
    object.add(name, value);
    return this;
  }

  public ObjectWriter with(String name, Object text) {
    return with(name, new JsonPrimitive(text.toString()));
  }

  public ObjectWriter with(String name, int number) {
    return with(name, new JsonPrimitive(number));
  }

  /** The member, unless the value is the default. */
  public <T> ObjectWriter unless(
      T byDefault, String name, T value, Function<T, JsonElement> write) {
    return value.equals(byDefault) ? this : with(name, write.apply(value));
  }

  /** The text, unless it is empty. */
  public ObjectWriter unlessEmpty(String name, String text) {
    return text.isEmpty() ? this : with(name, text);
  }

  /** The member, if it has a value. */
  public <T> ObjectWriter ifPresent(
      String name, Optional<T> value, Function<T, JsonElement> write) {
    value.ifPresent(present -> with(name, write.apply(present)));
    return this;
  }

  /** The list, unless it is empty. */
  public <T> ObjectWriter unlessEmpty(
      String name, Collection<T> values, Function<T, JsonElement> write) {
    return values.isEmpty() ? this : with(name, array(values, write));
  }

  public JsonObject done() {
    return object;
  }

  public static JsonElement text(Object value) {
    return new JsonPrimitive(value.toString());
  }

  public static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> write) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }
}
