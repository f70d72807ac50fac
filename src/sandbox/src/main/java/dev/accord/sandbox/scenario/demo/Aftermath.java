package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.util.List;

/** What happens after an issue was resolved: thanks, silence, or a complaint. */
record Aftermath(Dice dice, Stage stage, Person reporter, Person agent, RequestKind kind) {

  void play() {
    double dissatisfied = kind.complaint().isPresent() ? .085 : .02;
    if (dice.chance(dissatisfied)) {
      reopen();
    }
    close();
  }

  private void reopen() {
    stage.work(reporter, dice.around(Duration.ofHours(5), .8));
    stage.say(reporter, kind.complaint().map(List::of).orElse(Phrases.STILL_BROKEN));
    stage.take(reporter, "Reopen");
    Pace pace = Pace.of(kind.priority());
    stage.work(agent, dice.around(pace.firstLook(), .8));
    stage.startWork(agent);
    stage.work(agent, dice.around(pace.work().dividedBy(2), .6));
    stage.say(agent, kind.texts().fixes());
    stage.take(agent, "Resolve");
  }

  private void close() {
    if (dice.chance(.45)) {
      stage.work(reporter, dice.around(Duration.ofHours(3), .9));
      stage.say(reporter, Phrases.THANKS);
      stage.take(reporter, "Close");
      return;
    }
    stage.work(agent, dice.around(Duration.ofHours(26), .3));
    stage.say(agent, Phrases.CLOSED_BY_US);
    stage.take(agent, "Close");
  }
}
