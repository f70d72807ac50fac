package dev.accord.document.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTest {
  @Test
  void reads_as_people_write_it() {
    assertThat(Path.ROOT).hasToString("");
    assertThat(Path.ROOT.member("agreements").item(0).member("versions").item(12))
        .hasToString("agreements[0].versions[12]");
    assertThat(Path.ROOT.item(3).member("id")).hasToString("[3].id");
  }

  @Test
  void quotes_and_shortens_names_that_are_no_words() {
    assertThat(Path.ROOT.member("a b\n")).hasToString("['a b\\u000a']");
    assertThat(Path.ROOT.member("x".repeat(1_000)).toString()).hasSize(65);
  }
}
