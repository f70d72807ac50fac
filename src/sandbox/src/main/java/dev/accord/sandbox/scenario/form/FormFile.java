package dev.accord.sandbox.scenario.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Opens a JSON file as a {@link Form}. */
public final class FormFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private FormFile() {}

  /**
   * Reads the object in {@code file}.
   *
   * @throws FormException when the file cannot be read or holds anything but one JSON object
   */
  public static Form read(Path file) {
    try {
      return parse(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new FormException("cannot read %s: %s".formatted(file, e), e);
    }
  }

  /** Reads the object in a resource that lies beside {@code owner}. */
  public static Form resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return parse(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form parse(String name, byte[] bytes) throws IOException {
    try {
      return form(name, JSON.readTree(bytes));
    } catch (JsonProcessingException e) {
      throw new FormException(
          "%s is not JSON: line %d, column %d: %s"
              .formatted(
                  name,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
  }

  private static Form form(String name, JsonNode node) {
    if (node instanceof ObjectNode object) {
      return new Form(name, "", object);
    }
    throw new FormException("%s holds no JSON object; begin it with {".formatted(name));
  }
}
