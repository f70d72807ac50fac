package dev.accord.sync.source.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the groups that the mapping names. */
class GroupsTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @Test
  void members_are_named_as_in_tickets_and_groups_as_in_agreements() {
    member("m1", "g1", "u1", "abel", "true");
    member("m2", "g1", "u2", "", "true");
    member("m3", "g1", "u3", "gone", "false");
    member("m4", "g2", "u1", "abel", "true");

    assertThat(members("memberships: [Desk, Network]\ngroups: {Desk: service-desk}"))
        .isEqualTo(
            Map.of(
                "service-desk",
                Set.of(new UserKey("@abel"), new UserKey("it:u2")),
                "Network",
                Set.of(new UserKey("@abel"))));
  }

  @Test
  void one_that_is_empty_is_told_as_empty() {
    member("m1", "g1", "u1", "abel", "true");

    assertThat(members("memberships: [Desk, Network]")).containsEntry("Network", Set.of());
  }

  @Test
  void nobody_anywhere_is_a_right_that_is_missing() {
    assertThatThrownBy(() -> members("memberships: [Desk]"))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("let the user read sys_user_grmember");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deks", "'Desk^NQactive=true'"})
  void a_group_that_is_not_there_is_told_and_never_taken_for_empty(String name) {
    member("m1", "g1", "u1", "abel", "true");

    assertThatThrownBy(() -> members("memberships: [%s]".formatted(name)))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("there is no group");
  }

  @Test
  void nothing_is_asked_when_nothing_is_named() {
    assertThat(members("groups: {Desk: service-desk}")).isEmpty();
  }

  private static void member(String id, String group, String user, String name, String active) {
    INSTANCE
        .tables()
        .put(
            "sys_user_grmember",
            id,
            "group",
            group,
            "user",
            user,
            "user.user_name",
            name,
            "user.active",
            active);
  }

  private static Map<String, Set<UserKey>> members(String... lines) {
    String yaml = Instance.YAML + String.join("\n", List.of(lines));
    return INSTANCE
        .source(5, "", MappingReader.read(yaml, ServiceNow.DIALECT).orElseThrow())
        .members();
  }
}
