package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.user.Users;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fields that hold a user: names and keys, {@code currentUser()}, {@code membersOf("group")}. */
record UserSearch(Users users, Groups groups) {
  ColumnField field(String column) {
    String order = "(SELECT u.display_name FROM jira_user u WHERE u.user_key = " + column + ")";
    return new ColumnField(column, order, this::keys, this::call);
  }

  Collection<String> keys(String text) {
    return users
        .byName(text)
        .or(() -> users.byKey(text))
        .or(() -> byDisplayName(text))
        .map(User::key)
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<User> byDisplayName(String text) {
    return users.all().stream()
        .filter(user -> user.displayName().equalsIgnoreCase(text))
        .findFirst();
  }

  Optional<Collection<?>> call(Operand.Function function, Asker asker) {
    return switch (function.name().toLowerCase(Locale.ROOT)) {
      case "currentuser" ->
          Optional.of(asker.user().map(User::key).map(List::of).orElse(List.of()));
      case "membersof" ->
          function.arguments().stream().findFirst().filter(groups::exists).map(groups::members);
      default -> Optional.empty();
    };
  }
}
