package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one issue's script is acted: holds the time, and writes down what people do. */
final class Stage {
  private final Dice dice;
  private final Wording wording;
  private final List<Step.Timed> steps = new ArrayList<>();
  private Instant now;

  Stage(Dice dice, Wording wording, Instant start) {
    this.dice = dice;
    this.wording = wording;
    this.now = start;
  }

  Instant now() {
    return now;
  }

  /** Time passes while {@code person} is at work for {@code amount}. */
  void work(Person person, Duration amount) {
    now = Cast.hours(person).after(now, amount);
  }

  /** Time passes on the wall. */
  void pass(Duration amount) {
    now = now.plus(amount);
  }

  void say(Person by, List<String> texts) {
    act(by, new Step.Say(wording.fillOneOf(texts), false));
  }

  void say(Person by, String text) {
    say(by, List.of(text));
  }

  void sayInternally(Person by, List<String> texts) {
    act(by, new Step.Say(wording.fillOneOf(texts), true));
  }

  void take(Person by, String transition) {
    act(by, new Step.Take(transition, Optional.empty()));
  }

  void startWork(Person agent) {
    act(agent, new Step.Take("Start work", Optional.of(agent)));
  }

  void act(Person by, Step step) {
    pass(dice.seconds(3, 40));
    steps.add(new Step.Timed(now, by, step));
  }

  List<Step.Timed> steps() {
    return steps;
  }
}
