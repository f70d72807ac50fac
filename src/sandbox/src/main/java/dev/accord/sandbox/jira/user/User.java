package dev.accord.sandbox.jira.user;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person or service that can log in.
 *
 * @param key never changes; what issues and history refer to
 * @param name what is typed at login; lower case
 * @param zone the zone in which pages show times to this user
 */
public record User(
    long id,
    String key,
    String name,
    String displayName,
    String email,
    ZoneId zone,
    Locale locale,
    boolean active) {}
