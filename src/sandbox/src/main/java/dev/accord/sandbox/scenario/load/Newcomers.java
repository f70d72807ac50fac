package dev.accord.sandbox.scenario.load;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Adds people whom an import names. They are known, and cannot log in. */
public final class Newcomers {
  /** Who stands for an author that nobody knows. */
  private static final NewUser IMPORTER =
      known("import", "Import", "import@example.invalid", ZoneOffset.UTC);

  private final Jira jira;

  public Newcomers(Jira jira) {
    this.jira = jira;
  }

  public static NewUser known(String login, String displayName, String email, ZoneId zone) {
    return new NewUser(login, displayName, email, "", zone, Locale.UK);
  }

  /** Creates them, in their order. */
  public List<User> add(Collection<NewUser> people) {
    List<User> users = jira.users().create(people);
    jira.groups().add(Groups.USERS, users);
    return users;
  }

  /** The user who stands for authors that nobody knows. */
  public User importer() {
    return jira.users().byName(IMPORTER.name()).orElseGet(() -> add(List.of(IMPORTER)).get(0));
  }
}
