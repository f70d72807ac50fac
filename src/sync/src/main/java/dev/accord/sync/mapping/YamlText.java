package dev.accord.sync.mapping;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.JsonText;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 as the JSON that it stands for, so that one kind of reading serves both. */
public final class YamlText {
  /** Aliases make many values of few lines, and even one that holds itself. */
  private static final int MOST_VALUES = 100_000;

  private static final int DEEPEST = JsonText.DEEPEST;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(false).setCodePointLimit(1_000_000).build();

  private int values;

  private YamlText() {}

  /**
   * The one document that the text holds; names of members may be numbers there.
   *
   * @return empty when the text is not YAML; the problems then say where
   */
  public static Optional<JsonElement> parse(String text, Problems problems) {
    try {
      return Optional.of(new YamlText().json(new Load(SETTINGS).loadFromString(text), 0));
    } catch (MarkedYamlEngineException e) {
      problems.error(
          Path.ROOT,
          "This is not YAML: %s%s.".formatted(e.getProblem(), place(e.getProblemMark())),
          "Mend it there; mind that lines of one block are indented alike.");
    } catch (YamlEngineException e) {
      problems.error(
          Path.ROOT, "This is not YAML: %s.".formatted(e.getMessage()), "Mend it and try again.");
    }
    return Optional.empty();
  }

  private static String place(Optional<Mark> mark) {
    return mark.map(at -> " at line %d, column %d".formatted(at.getLine() + 1, at.getColumn() + 1))
        .orElse("");
  }

  private JsonElement json(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new YamlEngineException("values are nested deeper than " + DEEPEST);
    }
    if (++values > MOST_VALUES) {
      throw new YamlEngineException("it has more than %,d values".formatted(MOST_VALUES));
    }
    if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      map.forEach((name, member) -> object.add(String.valueOf(name), json(member, depth + 1)));
      return object;
    }
    if (value instanceof List<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(item -> array.add(json(item, depth + 1)));
      return array;
    }
    return single(value);
  }

  private static JsonElement single(@Nullable Object value) {
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
  }
}
