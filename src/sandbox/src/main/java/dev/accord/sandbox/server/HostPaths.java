package dev.accord.sandbox.server;

/**
 * The paths within the context that belong to plugins. A more specific mount of the domain, such as
 * {@code /rest/api/2/*}, wins over them.
 */
public final class HostPaths {

  public static final String CONTEXT = "/jira";
  public static final String REST = "/rest/*";
  public static final String SERVLETS = "/plugins/servlet/*";
  public static final String DOWNLOADS = "/download/*";

  /** Downloads behind a prefix that changes with the content, so that browsers may keep them. */
  public static final String CACHED_DOWNLOADS = "/s/*";

  public static final String PLUGIN_ADMINISTRATION = "/rest/plugins/1.0/*";
  public static final String JOBS = "/rest/sandbox/1.0/jobs/*";
  public static final String OUTBOX = "/rest/sandbox/1.0/outbox/*";

  private HostPaths() {}
}
