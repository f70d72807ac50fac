package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/**
 * A way to reach a department.
 *
 * @param name as people call it, for instance "Portal"
 * @param at where it is: an address, a number, a room
 */
public record Channel(String name, String at) {
  public Channel {
    Checks.text("name of a channel", name);
    Checks.text("address of channel " + name, at);
  }
}
