package dev.accord.sync.http;

/** How we show another system who we are. Holds no secret, only where secrets stand. */
public sealed interface Credentials {
  /** Anonymous. */
  record None() implements Credentials {}

  /** A token that goes with each request, such as a personal access token of Jira. */
  record Bearer(Secret token) implements Credentials {}

  /** A user and a password, or of Jira Cloud an e-mail address and an API token. */
  record Basic(String user, Secret password) implements Credentials {}

  /**
   * OAuth 2.0 client credentials.
   *
   * @param tokenPath where tokens are had, for instance {@code /oauth_token.do}
   */
  record Client(String id, Secret secret, String tokenPath) implements Credentials {}
}
