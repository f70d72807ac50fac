package dev.accord.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example of the documentation, and small changes to it at paths as problems tell them. */
final class Documents {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

  private Documents() {}

  /** The complete example in configuration.md. */
  static String example() {
    Matcher block = JSON_BLOCK.matcher(file("configuration.md"));
    if (!block.find()) {
      throw new IllegalStateException("configuration.md shows no JSON");
    }
    return block.group(1);
  }

  static String file(String name) {
    try {
      return Files.readString(DOCS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example with the value at the path replaced or added. */
  static String with(String path, String json) {
    JsonObject document = JsonParser.parseString(example()).getAsJsonObject();
    put(document, path, JsonParser.parseString(json));
    return document.toString();
  }

  /** The example without the value at the path. */
  static String without(String path) {
    JsonObject document = JsonParser.parseString(example()).getAsJsonObject();
    String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    String last = path.substring(path.lastIndexOf('.') + 1);
    at(document, parent).getAsJsonObject().remove(last);
    return document.toString();
  }

  private static void put(JsonObject document, String path, JsonElement value) {
    Matcher last = Pattern.compile("^(.*?)(?:\\.?([^.\\[\\]]+)|\\[(\\d+)])$").matcher(path);
    if (!last.matches()) {
      throw new IllegalArgumentException("no path: " + path);
    }
    JsonElement parent = at(document, last.group(1));
    if (last.group(2) != null) {
      parent.getAsJsonObject().add(last.group(2), value);
      return;
    }
    JsonArray array = parent.getAsJsonArray();
    int index = Integer.parseInt(last.group(3));
    if (index == array.size()) {
      array.add(value);
    } else {
      array.set(index, value);
    }
  }

  /** The value at a path of the document. */
  static JsonElement at(JsonObject document, String path) {
    JsonElement value = document;
    for (Matcher step = STEP.matcher(path); step.find(); ) {
      value =
          step.group(1) != null
              ? value.getAsJsonObject().get(step.group(1))
              : value.getAsJsonArray().get(Integer.parseInt(step.group(2)));
    }
    return value;
  }
}
