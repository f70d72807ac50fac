package dev.accord.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.problem.Problem;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.source.WriteBackSettings.OfRecords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {
  private final Path mapping;

  WritersTest(@TempDir Path folder) {
    this.mapping = folder.resolve("mapping.yaml");
  }

  @BeforeEach
  void map() throws IOException {
    Files.writeString(
        mapping,
        "{project: ITS, people: {by: user-name}, fields: {dueDate: u_due},"
            + " states: {values: {1: {status: New, category: new}}}}");
  }

  @Test
  void a_field_that_the_mapping_reads_is_not_written() {
    Sources sources = new Sources(Clock.systemUTC());

    assertThatThrownBy(() -> sources.open(settings("u_due")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("u_due")
        .hasMessageContaining("another field");
    try (Inspectable source = sources.open(settings("u_accord_due"))) {
      assertThat(source.writeBack()).isPresent();
    }
  }

  @Test
  void a_field_that_the_table_does_not_have_is_told_before_anything_is_written() {
    Inventory inventory = new Inventory(Set.of("state", "u_accord_due"), Map.of(), Set.of());

    assertThat(Writers.lint(settings("u_accord_due"), inventory)).isEmpty();
    assertThat(Writers.lint(settings("u_acord_due"), inventory))
        .extracting(Problem::path)
        .containsExactly("writeBack.fields.u_acord_due");
  }

  private SourceSettings settings(String field) {
    return new SourceSettings(
        "servicenow",
        SourceKind.SERVICENOW,
        new Place.Remote(
            PeerSettings.of(
                "servicenow", URI.create("https://now.example.org"), new Credentials.None()),
            "incident",
            ""),
        mapping,
        10,
        Optional.empty(),
        Optional.of(new OfRecords(Map.of(field, Fact.DUE), Optional.empty(), Set.of(), false)));
  }
}
