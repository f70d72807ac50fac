package dev.accord.sandbox.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.user.User;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user on whose behalf this thread runs. A thread that nobody entered runs for nobody. */
final class ThreadUser implements JiraAuthenticationContext {
  private static final ThreadLocal<Optional<User>> CURRENT =
      ThreadLocal.withInitial(Optional::empty);

  private final Views views;

  ThreadUser(Views views) {
    this.views = views;
  }

  /** Makes {@code user} the thread's, and returns the one before. */
  static Optional<User> replace(Optional<User> user) {
    Optional<User> before = CURRENT.get();
    if (user.isEmpty()) {
      CURRENT.remove();
    } else {
      CURRENT.set(user);
    }
    return before;
  }

  @Override
  public @Nullable ApplicationUser getLoggedInUser() {
    return views.userOrNull(CURRENT.get());
  }

  @Override
  public Locale getLocale() {
    return CURRENT.get().map(User::locale).orElse(Locale.ENGLISH);
  }
}
