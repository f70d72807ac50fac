package dev.accord.sandbox.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginsTest {
  @ParameterizedTest
  @CsvSource({
    "Resolver 125, resolver-125",
    "Zoë O'Brien, zoe-o-brien",
    "anna.berg@example.com, anna.berg@example.com",
    "'  (Ops) ', ops",
    "山田, user",
  })
  void makes_a_login_of_a_name(String name, String login) {
    assertThat(new Logins(Set.of()).of(name)).isEqualTo(login);
  }

  @Test
  void gives_one_person_one_login_and_nobody_that_of_another() {
    Logins logins = new Logins(Set.of("anna-berg"));

    assertThat(logins.of("Anna Berg")).isEqualTo("anna-berg-2");
    assertThat(logins.of("Anna Berg")).isEqualTo("anna-berg-2");
    assertThat(logins.of("Anna  Berg")).isEqualTo("anna-berg-3");
    assertThat(logins.of("key-7", "Anna Berg")).isEqualTo("anna-berg-4");
  }
}
