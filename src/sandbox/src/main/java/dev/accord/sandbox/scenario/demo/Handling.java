package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.demo.RequestKind.Exchange;
import dev.accord.sandbox.scenario.demo.RequestKind.HandOff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a department handles one request: look, hand over, work with pauses, resolve. People are
 * sometimes slow, and sometimes forget to answer.
 */
final class Handling {
  private static final Duration UNTIL_A_WORD = Duration.ofHours(4);

  private final Cast cast;
  private final Dice dice;
  private final Stage stage;
  private final Person reporter;
  private final RequestKind kind;
  private final Pace pace;
  private Person agent;

  Handling(Cast cast, Stage stage, Person reporter, RequestKind kind, String group) {
    this.cast = cast;
    this.dice = cast.dice();
    this.stage = stage;
    this.reporter = reporter;
    this.kind = kind;
    this.pace = Pace.of(kind.priority());
    agent = cast.worker(group, stage.now(), pace.firstLook());
  }

  /** Plays the request to its end; says who has it then. */
  Person play(Service service) {
    takeUp(service.hello());
    kind.handTo().filter(to -> dice.chance(.8)).ifPresent(to -> handOver(service, to));
    boolean refused = !workWithPauses();
    if (!refused) {
      resolve();
    }
    return agent;
  }

  private void takeUp(List<String> hello) {
    stage.work(agent, dice.around(pace.firstLook(), .5));
    boolean forgetsToAnswer = dice.chance(.03);
    boolean answersBeforeStarting = dice.chance(.15);
    if (answersBeforeStarting) {
      stage.say(agent, hello);
      stage.work(agent, dice.around(Duration.ofMinutes(25), .6));
    }
    stage.startWork(agent);
    if (!forgetsToAnswer && !answersBeforeStarting) {
      stage.pass(dice.seconds(20, 400));
      stage.say(agent, hello);
    }
  }

  private void handOver(Service service, HandOff to) {
    stage.work(agent, dice.around(Duration.ofMinutes(25), .7));
    stage.sayInternally(agent, to.notes());
    hand(to.component());
    if (dice.chance(.14)) {
      stage.work(agent, dice.around(Duration.ofMinutes(30), .6));
      stage.sayInternally(agent, Phrases.NOT_OURS);
      hand(service.component().orElseThrow());
      stage.work(agent, dice.around(Duration.ofMinutes(20), .6));
      stage.sayInternally(agent, Phrases.STILL_YOURS);
      hand(to.component());
    }
  }

  private void hand(String component) {
    stage.act(agent, new Step.HandTo(component));
    agent = cast.worker(Company.groupOf(component), stage.now(), pace.firstLook());
    stage.work(agent, dice.around(pace.firstLook(), .7));
    stage.startWork(agent);
  }

  /** Says whether the work could be done: an approver may refuse. */
  private boolean workWithPauses() {
    List<Runnable> pauses = new ArrayList<>();
    kind.question().filter(one -> dice.chance(.38)).ifPresent(one -> pauses.add(() -> ask(one)));
    kind.vendor().filter(one -> dice.chance(.45)).ifPresent(one -> pauses.add(() -> order(one)));
    Collections.shuffle(pauses, new java.util.Random(dice.between(0, Long.MAX_VALUE)));
    if (kind.approval().isPresent() && dice.chance(.75)) {
      if (!approved(kind.approval().get())) {
        return false;
      }
    }
    boolean stuck = dice.chance(.03);
    Duration work = dice.around(pace.work(), .5).multipliedBy(stuck ? 3 : 1);
    Duration piece = work.dividedBy(pauses.size() + 1L);
    for (Runnable pause : pauses) {
      workKeepingInformed(piece);
      maybeReprioritise();
      pause.run();
    }
    workKeepingInformed(piece);
    return true;
  }

  /** Whoever is at it for long says so now and then, and sometimes forgets. */
  private void workKeepingInformed(Duration amount) {
    Duration left = amount;
    while (left.compareTo(UNTIL_A_WORD) > 0) {
      stage.work(agent, UNTIL_A_WORD);
      left = left.minus(UNTIL_A_WORD);
      if (!dice.chance(.04)) {
        stage.say(agent, Phrases.STILL_ON_IT);
      }
    }
    stage.work(agent, left);
  }

  private void maybeReprioritise() {
    if (dice.chance(.12)) {
      stage.say(reporter, Phrases.URGENT);
      stage.work(agent, dice.around(Duration.ofMinutes(15), .5));
      stage.act(agent, new Step.Prioritise(Company.moreUrgentThan(kind.priority())));
    }
  }

  private void ask(Exchange exchange) {
    stage.say(agent, exchange.ask());
    stage.take(agent, "Wait for client");
    Duration median = dice.chance(.02) ? Duration.ofHours(40) : Duration.ofMinutes(25);
    stage.work(reporter, dice.around(median, .8));
    stage.say(reporter, exchange.answer());
    stage.take(reporter, "Client answered");
  }

  private void order(Exchange exchange) {
    stage.say(agent, exchange.ask());
    stage.take(agent, "Wait for vendor");
    stage.work(agent, dice.around(Duration.ofHours(12), .6));
    stage.say(agent, exchange.answer());
    stage.take(agent, "Vendor answered");
  }

  private boolean approved(Exchange exchange) {
    Person approver = cast.approverFor(reporter);
    stage.work(agent, dice.around(Duration.ofMinutes(20), .5));
    stage.say(agent, exchange.ask());
    stage.take(agent, "Ask for approval");
    stage.work(approver, dice.around(Duration.ofHours(4), .9));
    if (dice.chance(.05)) {
      stage.say(approver, Phrases.REFUSED);
      stage.take(approver, "Not approved");
      return false;
    }
    stage.say(approver, exchange.answer());
    stage.take(approver, "Approved");
    return true;
  }

  private void resolve() {
    if (kind.type().equals("Incident") && dice.chance(.04)) {
      stage.say(agent, Phrases.CANNOT_REPRODUCE);
      stage.act(agent, new Step.ResolveAs("Cannot Reproduce"));
    } else if (dice.chance(.02)) {
      stage.say(agent, Phrases.DUPLICATE);
      stage.act(agent, new Step.ResolveAs("Duplicate"));
    } else {
      stage.say(agent, kind.texts().fixes());
      stage.take(agent, "Resolve");
    }
  }
}
