package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.demo.Script.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what happens to issues, one at a time. */
final class ScriptWriter {
  private static final String WRONG_PROJECT = "ITS";
  private static final String FIRST_COMPONENT = "Service desk";

  private final Cast cast;
  private final Dice dice;
  private final Map<Service, Integer> services;
  private final Map<String, List<String>> words = Wording.choices();

  /**
   * @param services how often each is asked for
   */
  ScriptWriter(Cast cast, Map<Service, Integer> services) {
    this.cast = cast;
    this.dice = cast.dice();
    this.services = new LinkedHashMap<>(services); // in a fixed order, or chance cannot be repeated
  }

  Script next(Arrivals arrivals) {
    Service service = dice.pick(services);
    Person reporter = cast.anybody(dice.pick(service.clients()));
    RequestKind kind = dice.pick(service.kinds(), RequestKind::weight);
    Instant at = arrivals.next(reporter.zone());
    Wording wording = Wording.of(words, dice, reporter, at);
    boolean misplaced = service.component().isEmpty() && dice.chance(.04);
    Opening opening = opening(misplaced, service, kind, reporter, wording, at);
    Stage stage = new Stage(dice, wording, at);
    if (misplaced) {
      move(stage, service);
    }
    Person agent = new Handling(cast, stage, reporter, kind, service.group()).play(service);
    new Aftermath(dice, stage, reporter, agent, kind).play();
    return withdrawn(new Script(opening, stage.steps()), wording);
  }

  private static Opening opening(
      boolean misplaced,
      Service service,
      RequestKind kind,
      Person reporter,
      Wording wording,
      Instant at) {
    return new Opening(
        at,
        reporter,
        misplaced ? WRONG_PROJECT : service.project(),
        misplaced ? Set.of(FIRST_COMPONENT) : service.component().map(Set::of).orElse(Set.of()),
        kind.type(),
        kind.priority(),
        wording.fillOneOf(kind.texts().summaries()),
        wording.fillOneOf(kind.texts().descriptions()),
        labels(reporter, at));
  }

  private static Set<String> labels(Person reporter, Instant at) {
    int day = at.atZone(reporter.zone()).getDayOfMonth();
    boolean closingBooks = reporter.group().equals("dept-finance") && (day >= 28 || day <= 3);
    return closingBooks ? Set.of("month-end") : Set.of();
  }

  private void move(Stage stage, Service service) {
    Duration look = Duration.ofMinutes(35);
    Person agent = cast.worker(Company.groupOf(FIRST_COMPONENT), stage.now(), look);
    stage.work(agent, dice.around(look, .7));
    stage.say(agent, Phrases.WRONG_PROJECT);
    stage.act(agent, new Step.MoveTo(service.project()));
  }

  /** Some reporters take their request back before it is resolved. */
  private Script withdrawn(Script script, Wording wording) {
    if (!dice.chance(.045)) {
      return script;
    }
    Opening opening = script.opening();
    Duration patience = dice.around(Duration.ofHours(5), 1);
    Instant at = Cast.hours(opening.reporter()).after(opening.at(), patience);
    Optional<Instant> resolved =
        script.steps().stream().filter(ScriptWriter::resolves).map(Step.Timed::at).findFirst();
    if (resolved.isEmpty() || !at.isBefore(resolved.get())) {
      return script;
    }
    List<Step.Timed> steps = new ArrayList<>(script.until(at).steps());
    steps.add(
        new Step.Timed(
            at.plusSeconds(1),
            opening.reporter(),
            new Step.Say(wording.fillOneOf(Phrases.WITHDRAWN), false)));
    steps.add(
        new Step.Timed(
            at.plusSeconds(20), opening.reporter(), new Step.Take("Withdraw", Optional.empty())));
    return new Script(opening, steps);
  }

  private static boolean resolves(Step.Timed timed) {
    return timed.step() instanceof Step.ResolveAs
        || (timed.step() instanceof Step.Take take
            && (take.transition().equals("Resolve") || take.transition().equals("Not approved")));
  }
}
