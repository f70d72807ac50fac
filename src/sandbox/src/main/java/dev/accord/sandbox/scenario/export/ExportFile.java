package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.accord.sandbox.scenario.form.FormException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of exported issues: an array of issues, a page of a search ({@code {"issues": [...]}}), or
 * an array of such pages. Only one issue is in memory at a time.
 */
record ExportFile(Path file) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Gets what the file holds, in its order. */
  interface Visitor {
    /** An issue, or what stands where an issue should. */
    void entry(long index, JsonNode entry);

    /** The names of fields by their ids, as {@code expand=names} gives them. */
    default void names(JsonNode names) {}

    /** The types of fields by their ids, as {@code expand=schema} gives them. */
    default void schema(JsonNode schema) {}
  }

  /**
   * Reads the file from its beginning.
   *
   * @throws FormException when it is not JSON to its end, or holds no issues
   */
  void read(Visitor visitor) {
    try (InputStream bytes = open();
        JsonParser parser = JSON.createParser(bytes)) {
      new Walk(parser, visitor).walk();
    } catch (JsonProcessingException e) {
      throw new FormException(
          "cannot read %s: line %d, column %d: %s. Nothing was loaded; export it again."
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    } catch (IOException e) {
      throw new FormException("cannot read %s: %s".formatted(file, e));
    }
  }

  private InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private final class Walk {
    private final JsonParser parser;
    private final Visitor visitor;
    private long index;

    Walk(JsonParser parser, Visitor visitor) {
      this.parser = parser;
      this.visitor = visitor;
    }

    void walk() throws IOException {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          element();
        }
      } else if (first == JsonToken.START_OBJECT) {
        members();
      } else {
        throw noIssues();
      }
      if (index == 0) {
        throw noIssues();
      }
    }

    private FormException noIssues() {
      return new FormException(
          "%s holds no issues. It must be an array of issues, or a search result with \"issues\"."
              .formatted(file));
    }

    /** An issue, or a whole page of them. */
    private void element() throws IOException {
      JsonNode node = parser.readValueAsTree();
      JsonNode page = node.get("issues");
      if (page == null || !page.isArray()) {
        visitor.entry(index++, node);
        return;
      }
      page.forEach(issue -> visitor.entry(index++, issue));
      visitor.names(node.path("names"));
      visitor.schema(node.path("schema"));
    }

    private void members() throws IOException {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String member = parser.currentName();
        JsonToken value = parser.nextToken();
        if (member.equals("issues") && value == JsonToken.START_ARRAY) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            visitor.entry(index++, parser.readValueAsTree());
          }
        } else if (member.equals("names")) {
          visitor.names(parser.readValueAsTree());
        } else if (member.equals("schema")) {
          visitor.schema(parser.readValueAsTree());
        } else {
          parser.skipChildren();
        }
      }
    }
  }
}
