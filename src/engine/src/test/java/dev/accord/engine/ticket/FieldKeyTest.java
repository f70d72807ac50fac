package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"10010", "Assignment group", "Größe (m²)", "Kunde: Name"})
  void names_a_custom_field_by_its_id_or_its_name(String idOrName) {
    FieldKey key = FieldKey.custom(idOrName);

    assertThat(key.value()).isEqualTo("cf:" + idOrName);
    assertThat(key.isCustom()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cf:", "cf: ", "cf:two\nlines", "assignment group"})
  void refuses_what_names_no_field(String value) {
    assertThatThrownBy(() -> new FieldKey(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_a_name_without_end() {
    assertThatThrownBy(() -> FieldKey.custom("x".repeat(256)))
        .hasMessage(
            "a custom field's name is one line of at most 255 characters, was 256 characters long");
  }
}
