package dev.accord.document.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses JSON as RFC 8259 writes it, and notes members that stand twice. */
public final class JsonText {
  /** Levels of objects and arrays; more are a slip or an attack. */
  public static final int DEEPEST = 64;

  private static final int LONGEST_NUMBER = 40;
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private final JsonReader reader;
  private final Problems problems;

  private JsonText(Reader source, Problems problems) {
    this.reader = new JsonReader(source);
    this.reader.setStrictness(Strictness.STRICT);
    this.reader.setNestingLimit(DEEPEST);
    this.problems = problems;
  }

  /**
   * The one value that the text holds.
   *
   * @return empty when the text is not JSON; the problems then say where
   * @throws IOException when the source cannot be read
   */
  public static Optional<JsonElement> parse(Reader source, Problems problems) throws IOException {
    return new JsonText(source, problems).whole();
  }

  private Optional<JsonElement> whole() throws IOException {
    try {
      JsonElement value = value(Path.ROOT);
      // Looking for more makes the strict reader refuse what follows after the end.
      boolean ended = reader.peek() == JsonToken.END_DOCUMENT;
      return ended ? Optional.of(value) : Optional.empty();
    } catch (EOFException e) {
      problems.error(
          Path.ROOT,
          "The document ends in the middle, %s.".formatted(place()),
          "Maybe it was cut off on its way: fetch it again, or close what is open.");
    } catch (MalformedJsonException e) {
      problems.error(Path.ROOT, malformed(e), "Mend it there; editors for JSON show the spot.");
    }
    return Optional.empty();
  }

  private JsonElement value(Path path) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(path);
      case BEGIN_ARRAY -> array(path);
      case NUMBER -> number(path, reader.nextString());
      case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
      case STRING -> new JsonPrimitive(reader.nextString());
      case NULL -> nothing();
      default -> throw new MalformedJsonException("Expected a value " + place());
    };
  }

  private JsonElement nothing() throws IOException {
    reader.nextNull();
    return JsonNull.INSTANCE;
  }

  private JsonObject object(Path path) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      Path member = path.member(name);
      if (object.has(name)) {
        problems.error(
            member,
            "Member %s stands twice in one object.".formatted(Words.quoted(name)),
            "Keep one of them.");
      }
      object.add(name, value(member));
    }
    reader.endObject();
    return object;
  }

  private JsonArray array(Path path) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(value(path.item(array.size())));
    }
    reader.endArray();
    return array;
  }

  private JsonElement number(Path path, String text) {
    Optional<BigDecimal> number =
        text.length() <= LONGEST_NUMBER ? decimal(text) : Optional.empty();
    if (number.isEmpty()) {
      problems.error(
          path,
          "Number %s is beyond all measure.".formatted(Words.quoted(text)),
          "Write an ordinary one.");
    }
    return new JsonPrimitive(number.orElse(BigDecimal.ZERO));
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Optional.of(number).filter(sane -> Math.abs(sane.scale()) <= LONGEST_NUMBER);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String malformed(MalformedJsonException e) {
    String said = String.valueOf(e.getMessage());
    if (said.startsWith("Nesting limit")) {
      return "The document is nested deeper than %d levels, %s.".formatted(DEEPEST, place());
    }
    if (said.startsWith("Unterminated string")) {
      return "A text is not closed: the document ends in the middle, %s.".formatted(place());
    }
    return "This is not JSON: something is wrong %s.".formatted(placeIn(said));
  }

  private String place() {
    return placeIn(reader.toString());
  }

  /** Gson tells the place only inside its texts. */
  private static String placeIn(String text) {
    Matcher place = PLACE.matcher(text);
    return place.find()
        ? "at line %s, column %s".formatted(place.group(1), place.group(2))
        : "at a place that is not known";
  }
}
