package dev.accord.sync.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.mapping.Mapping.By;
import dev.accord.sync.mapping.Mapping.People;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Accord is told of a person, who they are there, and by what they are found. */
class UsersTest {
  private static final Map<String, String> TABLE =
      Map.of(
          "u7", "JIRAUSER10103",
          "boss", "@katrin",
          "head@example.org", "mailto:Katrin@example.org");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # by              id  user name   e-mail            is told as
          USER_NAME,        u1, abel.tuter, a@example.org,    @abel.tuter
          USER_NAME,        u1, Abel.Tuter, '',               @abel.tuter
          USER_NAME,        u1, '',         a@example.org,    it:u1
          EMAIL,            u1, abel.tuter, Abel@Example.org, mailto:abel@example.org
          EMAIL,            u1, abel.tuter, '',               it:u1
          EMAIL_LOCAL_PART, u1, tuter.a,    Abel@Example.org, @abel
          EMAIL_LOCAL_PART, u1, tuter.a,    no-address,       it:u1
          EMAIL_LOCAL_PART, u1, tuter.a,    @example.org,     it:u1
          TABLE,            u1, abel.tuter, a@example.org,    it:u1
          # The table comes first, and what it says is told as it is written.
          USER_NAME,        u7, abel.tuter, a@example.org,    JIRAUSER10103
          EMAIL,            u2, boss,       b@example.org,    @katrin
          TABLE,            u3, '',         head@example.org, mailto:Katrin@example.org
          """)
  void a_person_is_told_by_what_jira_can_find_them_by(
      By by, String id, String userName, String email, String told) {
    Users users = new Users("it", new People(by, TABLE));

    assertThat(users.of(new Person(id, userName, email, "Somebody"))).hasToString(told);
  }

  @ParameterizedTest
  @CsvSource({"u1, @abel.tuter", "u7, JIRAUSER10103", "boss, @katrin", "gone, it:gone"})
  void whoever_is_known_by_the_id_alone_may_be_in_the_table(String id, String told) {
    Person abel = new Person("u1", "abel.tuter", "", "Abel Tuter");
    Users users = new Users("it", new People(By.USER_NAME, TABLE));

    assertThat(users.of(id, Map.of("u1", abel))).hasToString(told);
  }

  @Test
  void the_longest_name_is_still_one_that_accord_takes() {
    Users users = new Users("it", new People(By.EMAIL, Map.of()));

    assertThat(users.of(new Person("u1", "", "x".repeat(300), "")).value())
        .startsWith("mailto:xxx")
        .hasSize(255);
  }
}
