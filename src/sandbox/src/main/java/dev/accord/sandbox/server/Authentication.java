package dev.accord.sandbox.server;

/** Who sends a request, as an {@link Authenticator} found out. */
public sealed interface Authentication {

  /** Nobody signed in, and no credentials came with the request. */
  record Anonymous() implements Authentication {}

  /** A known user, and how they proved it. */
  record SignedIn(CurrentUser user, Means means) implements Authentication {}

  /** Credentials came with the request and are wrong: it is answered with 401 and this reason. */
  record Refused(String reason) implements Authentication {}

  /** How a user proved who they are. Only a browser's session is open to forged requests. */
  enum Means {
    SESSION,
    BASIC,
    TOKEN
  }
}
