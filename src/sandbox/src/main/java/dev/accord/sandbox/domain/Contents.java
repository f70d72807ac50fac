package dev.accord.sandbox.domain;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Content;
import dev.accord.sandbox.server.Login;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fills an empty Jira, and knows how to log in to a filled one. */
final class Contents {
  private static final String ADMIN = "admin";

  private Contents() {}

  static List<Login> fill(Jira jira, Content content) {
    if (!(content instanceof Content.Empty)) {
      throw new UnsupportedOperationException(content + " is not modelled by the sandbox");
    }
    User admin = jira.users().byName(ADMIN).orElseGet(() -> administrator(jira));
    String token = jira.tokens().issue(admin, "sandbox", Optional.empty()).secret();
    return List.of(new Login(ADMIN, ADMIN, token, "administrator"));
  }

  private static User administrator(Jira jira) {
    User admin =
        jira.users()
            .create(
                new NewUser(
                    ADMIN,
                    "Administrator",
                    "admin@example.com",
                    ADMIN,
                    ZoneOffset.UTC,
                    Locale.ENGLISH));
    jira.groups().add(Groups.ADMINISTRATORS, List.of(admin));
    jira.groups().add(Groups.USERS, List.of(admin));
    return admin;
  }
}
