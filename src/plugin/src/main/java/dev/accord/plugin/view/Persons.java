package dev.accord.plugin.view;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.JiraPeople;

/** Users as screens show them. */
public final class Persons {
  private final JiraPeople people;

  public Persons(JiraPeople people) {
    this.people = people;
  }

  public Person of(UserKey user) {
    return new Person(user.value(), people.name(user), people.isActive(user));
  }
}
