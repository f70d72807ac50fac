package dev.accord.plugin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.plugin.store.SettingStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {
  private SettingStore settings;
  private Tokens tokens;

  @BeforeEach
  void start() {
    settings = Stores.in(TestDatabase.H2.empty()).settings();
    tokens = new Tokens(settings);
  }

  @Test
  void leads_to_the_invitation_that_it_was_made_for() {
    String key = tokens.newKey();

    assertThat(tokens.key(tokens.of(key))).contains(key);
  }

  @Test
  void holds_on_every_node_and_after_a_restart() {
    String key = tokens.newKey();

    assertThat(new Tokens(settings).key(tokens.of(key))).contains(key);
  }

  @Test
  void is_worth_nothing_in_another_installation() {
    String token = tokens.of(tokens.newKey());
    SettingStore elsewhere = Stores.in(TestDatabase.H2.empty()).settings();

    assertThat(new Tokens(elsewhere).key(token)).isEmpty();
  }

  @Test
  void is_worth_nothing_when_any_character_was_changed() {
    String token = tokens.of(tokens.newKey());

    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(tokens.key(changed)).as(changed).isEmpty();
    }
  }

  @Test
  void is_worth_nothing_when_it_was_cut_or_extended() {
    String token = tokens.of(tokens.newKey());

    for (int length = 0; length < token.length(); length++) {
      assertThat(tokens.key(token.substring(0, length))).isEmpty();
    }
    assertThat(tokens.key(token + "A")).isEmpty();
    assertThat(tokens.key(token + ".A")).isEmpty();
    assertThat(tokens.key("." + token)).isEmpty();
    assertThat(tokens.key("ü.ü")).isEmpty();
  }

  @Test
  void is_another_one_each_time_and_safe_in_a_link() {
    String one = tokens.of(tokens.newKey());

    assertThat(one)
        .isNotEqualTo(tokens.of(tokens.newKey()))
        .matches("[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");
  }
}
