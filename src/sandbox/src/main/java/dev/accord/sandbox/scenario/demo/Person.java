package dev.accord.sandbox.scenario.demo;

import java.time.ZoneId;

/**
 * Somebody at Halden Works, or one of its customers.
 *
 * @param login also the password
 * @param group the group of the department
 * @param late came when Jira no longer made the login a key, and so has one like {@code
 *     JIRAUSER10100}
 */
record Person(String login, String name, ZoneId zone, String group, boolean head, boolean late) {
  String firstName() {
    return name.substring(0, name.indexOf(' '));
  }
}
