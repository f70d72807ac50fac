package dev.accord.sandbox.scenario.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    String name = String.valueOf(file.getFileName());
    try {
      return form(name, JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException e) {
      throw new FormException(
          "%s is not JSON: line %d, column %d: %s"
              .formatted(
                  name,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new FormException("cannot read %s: %s".formatted(file, e), e);
    }
  }

  private static Form form(String name, JsonNode node) {
    if (node instanceof ObjectNode object) {
      return new Form(name, "", object);
    }
    throw new FormException("%s holds no JSON object; begin it with {".formatted(name));
  }
}
