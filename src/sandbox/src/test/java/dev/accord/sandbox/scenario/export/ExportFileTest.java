package dev.accord.sandbox.scenario.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.scenario.form.FormException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
  private final Path folder;

  ExportFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'key': 'A-1'}, {'key': 'A-2'}]",
        "{'startAt': 0, 'issues': [{'key': 'A-1'}, {'key': 'A-2'}], 'names': {'summary': 'S'}}",
        "{'names': {'summary': 'S'}, 'warnings': {'issues': [1]}, 'issues': [{'key': 'A-1'}, {'key': 'A-2'}]}",
        "[{'issues': [{'key': 'A-1'}]}, {'issues': []}, {'issues': [{'key': 'A-2'}]}]"
      })
  void finds_the_issues_of_an_array_a_page_and_an_array_of_pages(String text) throws IOException {
    Entries entries = new Entries();

    file(text).read(entries);

    assertThat(entries.found).containsExactly("0 A-1", "1 A-2");
  }

  @Test
  void gives_the_names_of_fields_wherever_they_stand() throws IOException {
    Entries entries = new Entries();

    file("{'issues': [{'key': 'A-1'}], 'names': {'customfield_1': 'Team'}}").read(entries);

    assertThat(entries.names).containsExactly("{\"customfield_1\":\"Team\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'key': 'A-1'}, {'key': ",
        "[{'key': 'A-1'}",
        "{'issues': [{'key': 'A-1'}]",
        "[{'key': 'A-1'} {'key': 'A-2'}]",
        "key,summary",
        ""
      })
  void refuses_a_file_that_is_cut_off_or_no_json(String text) throws IOException {
    ExportFile file = file(text);

    assertThatThrownBy(() -> file.read(new Entries())).isInstanceOf(FormException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{'issues': []}", "{'issues': {}}", "7", "\"text\""})
  void refuses_a_file_without_issues(String text) throws IOException {
    ExportFile file = file(text);

    assertThatThrownBy(() -> file.read(new Entries())).hasMessageContaining("holds no issues");
  }

  private ExportFile file(String text) throws IOException {
    return new ExportFile(
        Files.writeString(folder.resolve("export.json"), text.replace('\'', '"')));
  }

  private static final class Entries implements ExportFile.Visitor {
    private final List<String> found = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    @Override
    public void entry(long index, JsonNode entry) {
      found.add(index + " " + entry.get("key").asText());
    }

    @Override
    public void names(JsonNode byId) {
      names.add(byId.toString());
    }
  }
}
