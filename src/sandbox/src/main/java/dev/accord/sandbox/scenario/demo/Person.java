package dev.accord.sandbox.scenario.demo;

import java.time.ZoneId;

/**
 * Somebody at Halden Works, or one of its customers.
 *
 * @param login also the password
 * @param group the group of the department
 */
record Person(String login, String name, ZoneId zone, String group, boolean head) {
  String firstName() {
    return name.substring(0, name.indexOf(' '));
  }
}
