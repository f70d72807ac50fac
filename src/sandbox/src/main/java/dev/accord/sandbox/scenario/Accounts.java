package dev.accord.sandbox.scenario;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.demo.DemoCompany;
import dev.accord.sandbox.server.Login;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The administrator, and the logins that are printed. Passwords are the logins. */
final class Accounts {
  private static final String ADMINISTRATOR = "admin";
  private static final String TOKEN = "sandbox";

  private Accounts() {}

  static User createAdministrator(Jira jira) {
    User admin =
        jira.users()
            .create(
                new NewUser(
                    ADMINISTRATOR,
                    "Administrator",
                    "admin@example.com",
                    ADMINISTRATOR,
                    ZoneOffset.UTC,
                    Locale.ENGLISH));
    jira.groups().add(Groups.ADMINISTRATORS, List.of(admin));
    jira.groups().add(Groups.USERS, List.of(admin));
    return admin;
  }

  /** Who may log in, each with a token that stays the same from start to start. */
  static List<Login> logins(Jira jira, StateTable state, boolean demo) {
    List<Login> logins = new ArrayList<>();
    logins.add(login(jira, state, ADMINISTRATOR, "administrator"));
    if (demo) {
      DemoCompany.guests()
          .forEach(guest -> logins.add(login(jira, state, guest.login(), guest.role())));
    }
    return logins;
  }

  private static Login login(Jira jira, StateTable state, String name, String role) {
    return new Login(name, name, secret(jira, state, name), role);
  }

  /** Made anew when somebody revoked it; as plain as the password, this being a sandbox. */
  private static String secret(Jira jira, StateTable state, String name) {
    String note = "token of " + name;
    return state
        .get(note)
        .filter(secret -> jira.tokens().authenticate(secret).isPresent())
        .orElseGet(
            () -> {
              User user = jira.users().byName(name).orElseThrow();
              String secret = jira.tokens().issue(user, TOKEN, Optional.empty()).secret();
              state.put(note, secret);
              return secret;
            });
  }
}
