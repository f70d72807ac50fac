package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.outside.NamedPerson;
import dev.accord.engine.ticket.UserKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPersonTest {
  @ParameterizedTest
  @CsvSource({
    "JIRAUSER10103,             ByKey,      JIRAUSER10103,      JIRAUSER10103",
    "servicenow:Abc,            ByKey,      servicenow:Abc,     servicenow:Abc",
    "katrin@example.org,        ByKey,      katrin@example.org, katrin@example.org",
    "@Katrin,                   ByUserName, katrin,             @katrin",
    "@katrin@example.org,       ByUserName, katrin@example.org, @katrin@example.org",
    "mailto:Katrin@Example.org, ByAddress,  katrin@example.org, mailto:katrin@example.org",
    "@,                         ByKey,      @,                  @",
    "'mailto: ',                ByKey,      'mailto: ',         'mailto: '",
  })
  void is_read_as_it_is_written(String written, String kind, String name, String again) {
    NamedPerson person = NamedPerson.of(new UserKey(written));

    assertThat(person.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(person.name()).isEqualTo(name);
    assertThat(person.written()).hasToString(again);
    assertThat(NamedPerson.of(person.written())).isEqualTo(person);
  }

  @Test
  void has_a_name() {
    assertThatThrownBy(() -> new NamedPerson.ByUserName(" "))
        .hasMessage("user name must not be blank");
  }
}
