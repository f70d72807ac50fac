package dev.accord.document.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.Map;

/**
 * Prints JSON for people: what fits stands on one line, the rest is indented by two. The same value
 * gives the same text.
 */
public final class JsonPrinter {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /** The value as lines, ending with a line feed. */
  public static String print(JsonElement json) {
    JsonPrinter printer = new JsonPrinter();
    printer.value(json, 0, 0);
    return printer.out.append('\n').toString();
  }

  private void value(JsonElement json, int indent, int taken) {
    String line = json.isJsonPrimitive() ? json.toString() : oneLine(json, WIDTH - indent - taken);
    if (!line.isEmpty()) {
      out.append(line);
    } else if (json.isJsonObject()) {
      object(json.getAsJsonObject(), indent + 2);
    } else {
      array(json.getAsJsonArray(), indent + 2);
    }
  }

  private void object(JsonObject object, int indent) {
    out.append('{');
    for (Iterator<Map.Entry<String, JsonElement>> i = object.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<String, JsonElement> member = i.next();
      String name = quoted(member.getKey()) + ": ";
      newLine(indent).append(name);
      value(member.getValue(), indent, name.length() + 1);
      out.append(i.hasNext() ? "," : "");
    }
    newLine(indent - 2).append('}');
  }

  private void array(JsonArray array, int indent) {
    out.append('[');
    for (Iterator<JsonElement> i = array.iterator(); i.hasNext(); ) {
      newLine(indent);
      value(i.next(), indent, 1);
      out.append(i.hasNext() ? "," : "");
    }
    newLine(indent - 2).append(']');
  }

  private StringBuilder newLine(int indent) {
    return out.append('\n').append(" ".repeat(indent));
  }

  /** The value on one line of at most the width; empty when it is longer. */
  private static String oneLine(JsonElement json, int width) {
    StringBuilder line = new StringBuilder();
    return append(json, line, width) ? line.toString() : "";
  }

  private static boolean append(JsonElement json, StringBuilder line, int width) {
    if (json.isJsonObject()) {
      return appendObject(json.getAsJsonObject(), line, width);
    }
    if (json.isJsonArray()) {
      return appendArray(json.getAsJsonArray(), line, width);
    }
    return line.append(json).length() <= width;
  }

  private static boolean appendObject(JsonObject object, StringBuilder line, int width) {
    String separator = "{";
    for (Map.Entry<String, JsonElement> member : object.entrySet()) {
      line.append(separator).append(quoted(member.getKey())).append(": ");
      if (!append(member.getValue(), line, width)) {
        return false;
      }
      separator = ", ";
    }
    return line.append(object.isEmpty() ? "{}" : "}").length() <= width;
  }

  private static boolean appendArray(JsonArray array, StringBuilder line, int width) {
    String separator = "[";
    for (JsonElement item : array) {
      line.append(separator);
      if (!append(item, line, width)) {
        return false;
      }
      separator = ", ";
    }
    return line.append(array.isEmpty() ? "[]" : "]").length() <= width;
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }
}
