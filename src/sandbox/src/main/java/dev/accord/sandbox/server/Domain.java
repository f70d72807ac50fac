package dev.accord.sandbox.server;

import java.util.List;

/** Jira's own part of the host: users, projects, issues, its pages and its REST API. */
public interface Domain extends AutoCloseable {

  /** Opens the domain on a database; returns when it can serve, content included. */
  interface Opener {
    Domain open(DomainContext context);
  }

  Authenticator authenticator();

  PageShell pageShell();

  /** Its REST API and pages. Paths of plugins (see {@link HostPaths}) are the server's. */
  List<Mount> mounts();

  /** The logins to print, the administrator's first. */
  List<Login> logins();

  /**
   * Told once the host serves and its plugins run.
   *
   * @throws RuntimeException when the host shall not go on
   */
  default void started() {}

  /** Stops background work. The database is closed by its owner, later. */
  @Override
  void close();
}
