package dev.accord.sandbox.scenario.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.scenario.form.FormException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MappingReaderTest {
  private final Path folder;

  MappingReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void reads_every_part_of_a_mapping() {
    EventLogMapping mapping = MappingFiles.good(folder);

    assertThat(mapping.project().key()).isEqualTo("INC");
    assertThat(mapping.project().groupField()).isEqualTo("Assignment group");
    assertThat(mapping.columns().of(ColumnRole.GROUP)).contains("team");
    assertThat(mapping.columns().of(ColumnRole.AUTHOR)).isEmpty();
    assertThat(mapping.values().states())
        .containsEntry("Done", new LogState("Resolved", StatusCategory.DONE, Optional.of("Fixed")));
    assertThat(mapping.values().start().status()).isEqualTo("Open");
    assertThat(mapping.values().priorities()).containsEntry("1", "High");
    assertThat(mapping.summary().columns()).containsExactly("category", "caller");
    assertThat(mapping.after()).isEmpty();
  }

  @Test
  void reads_the_requests_to_make_afterwards_with_bodies_beside_the_mapping() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "{}");
    String after =
        "'after': [{'method': 'put', 'path': '/rest/x/1.0/settings', 'body': 'settings.json'}],";

    EventLogMapping mapping =
        MappingReader.read(
            MappingFiles.write(
                folder, MappingFiles.GOOD.replace("'summary'", after + "'summary'")));

    assertThat(mapping.after())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("PUT");
              assertThat(request.path()).isEqualTo("/rest/x/1.0/settings");
              assertThat(request.body()).contains(folder.resolve("settings.json"));
            });
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(", 'zone': 'Europe/Paris'", "", "time.zone is missing. Name the zone"),
        arguments("Europe/Paris", "Europe/Pari", "time.zone is 'Europe/Pari': "),
        arguments("d/M/yyyy HH:mm", "d/M/yyyy bb", "time.format is 'd/M/yyyy bb': "),
        arguments("'key': 'INC'", "'key': 'inc'", "project.key is 'inc'"),
        arguments("'[0-9]+$'", "'[0-9'", "project.number is '[0-9'"),
        arguments("'id': 'number', ", "", "columns.id is missing"),
        arguments("'state': 'state',", "", "columns.state is missing"),
        arguments("'team'", "7", "columns.group must be a text in quotes, was 7"),
        arguments("'group'", "'grupo'", "columns.grupo is not known here. Known are assignee,"),
        arguments("'category': 'new'", "'category': 'news'", "states.New.category is 'news'"),
        arguments("'status': 'Open', ", "", "states.New.status is missing"),
        arguments("'summary'", "'startState': 'Nw', 'summary'", "startState is 'Nw'"),
        arguments("'field': 'Category'", "'kind': 'number'", "fields[0].kind is 'number'"),
        arguments("'unknown': ['?']", "'unknown': '?'", "unknown must be a list in [ ]"),
        arguments("'summary'", "'title'", "summary is missing"),
        arguments("'unknown'", "'project': {}, 'unknown'", "is not JSON: line 7"),
        arguments("'priorities': {'1'", "'prio': {'1'", "prio is not known here"),
        arguments(
            "'summary'",
            "'after': [{'method': 'PUT', 'path': '/x', 'body': 'gone.json'}], 'summary'",
            "after[0].body names"),
        arguments(
            "'summary'",
            "'after': [{'method': 'PATCH', 'path': '/x'}], 'summary'",
            "method 'PATCH' is not one of"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void names_the_member_and_the_cure_of_a_mistake(String good, String bad, String message) {
    assertThat(MappingFiles.GOOD).contains(good);
    Path file = MappingFiles.write(folder, MappingFiles.GOOD.replace(good, bad));

    assertThatThrownBy(() -> MappingReader.read(file))
        .isInstanceOf(FormException.class)
        .hasMessageStartingWith("log.mapping.json")
        .hasMessageContaining(message);
  }

  @Test
  void refuses_a_mapping_that_is_cut_off() {
    Path file =
        MappingFiles.write(folder, MappingFiles.GOOD.substring(0, MappingFiles.GOOD.length() / 2));

    assertThatThrownBy(() -> MappingReader.read(file)).hasMessageContaining("is not JSON: line");
  }
}
