package dev.accord.sandbox.server;

/**
 * A way in for somebody who tries the sandbox, printed at its start.
 *
 * @param role what the user is there for, "administrator"
 * @param token a personal access token for {@code Authorization: Bearer}
 */
public record Login(String name, String password, String token, String role) {}
