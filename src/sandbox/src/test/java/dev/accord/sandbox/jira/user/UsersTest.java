package dev.accord.sandbox.jira.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UsersTest {
  private final Company company = new Company(TestDatabase.H2);
  private final Users users = company.jira.users();
  private final AccessTokens tokens = company.jira.tokens();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void lets_in_with_the_right_password_only() {
    assertThat(users.authenticate("BEN", "ben-secret")).contains(company.ben);
    assertThat(users.authenticate("ben", "Ben-secret")).isEmpty();
    assertThat(users.authenticate("nobody", "ben-secret")).isEmpty();
    users.setActive(company.ben, false);
    assertThat(users.authenticate("ben", "ben-secret")).isEmpty();
  }

  @Test
  void a_token_ends_at_its_instant_and_when_it_is_revoked() {
    var now = company.clock.instant();
    AccessTokens.Issued issued =
        tokens.issue(company.ben, "sync", Optional.of(now.plus(Duration.ofDays(1))));
    company.clock.tick(Duration.ofDays(1).minusMillis(1));
    assertThat(tokens.authenticate(issued.secret())).contains(company.ben);
    company.clock.tick(Duration.ofMillis(1));
    assertThat(tokens.authenticate(issued.secret())).isEmpty();
    AccessTokens.Issued lasting = tokens.issue(company.ben, "lasting", Optional.empty());
    assertThat(tokens.revoke(company.cleo, lasting.token().id())).isFalse();
    assertThat(tokens.revoke(company.ben, lasting.token().id())).isTrue();
    assertThat(tokens.authenticate(lasting.secret())).isEmpty();
  }

  @Test
  void finds_people_by_the_beginning_of_a_word() {
    assertThat(users.matching("OKA")).containsExactly(company.ben);
    assertThat(users.matching("berg")).containsExactly(company.anna);
    assertThat(users.matching("erg")).isEmpty();
  }

  @Test
  void a_deleted_group_matches_nobody() {
    company.jira.groups().delete("it-agents");
    assertThat(company.jira.groups().exists("it-agents")).isFalse();
    assertThat(company.jira.groups().of(company.ben)).isEmpty();
  }

  @Test
  void refuses_a_name_that_a_login_could_not_be() {
    assertThatThrownBy(
            () ->
                new NewUser("Anna B", "Anna", "a@example.com", "x", ZoneOffset.UTC, Locale.ENGLISH))
        .hasMessageContaining("user name 'Anna B'");
    assertThat(List.of(company.anna.key(), company.anna.name()))
        .containsExactly("JIRAUSER10000", "anna");
  }
}
