package dev.accord.sandbox.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds out who sends a request and makes them the user of the thread; the domain's part. */
public interface Authenticator {

  /** Reads session cookie, basic credentials or token. Must not write to the response. */
  Authentication authenticate(HttpServletRequest request);

  /**
   * Makes the user (or nobody) the one that Jira's API sees on this thread until closed. Background
   * threads start with nobody.
   */
  UserScope enter(Optional<CurrentUser> user);

  /** Ends what {@link #enter} began, and restores the user before it. */
  @FunctionalInterface
  interface UserScope extends AutoCloseable {
    @Override
    void close();
  }
}
