package dev.accord.engine.survey;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Tallies.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What weighed most, of groups of batches whose distributions may be shown.
 *
 * <p>A group counts here with exactly those whom its distribution counts, or with nobody: what is
 * told by band is choose-again answers once more, so that of fewer the rest could be had by
 * subtraction. It counts with nobody when some of it were not asked for drivers, or in other words.
 */
public final class DriversOfGroups {
  private final Survey survey;
  private final Floors floors;

  public DriversOfGroups(Survey survey, Floors floors) {
    this.survey = survey;
    this.floors = floors;
  }

  /** How a person was asked: for drivers, and for the score that they weigh in. */
  private record Asked(Series drivers, Series score) {}

  private record Counted(Asked asked, DriverTally tally) {}

  /** All groups together, as far as they were asked in the newest words that any of them was. */
  public DriverTally of(Collection<BatchGroup<Answer>> groups) {
    List<Counted> counted = groups.stream().flatMap(group -> counted(group).stream()).toList();
    Optional<Series> newest =
        counted.stream()
            .map(one -> one.asked().drivers())
            .max(Comparator.comparingInt(Series::since));
    return counted.stream()
        .filter(one -> newest.filter(one.asked().drivers()::equals).isPresent())
        .map(Counted::tally)
        .reduce(DriverTally.NONE, DriverTally::plus);
  }

  private Optional<Counted> counted(BatchGroup<Answer> group) {
    Set<Optional<Asked>> asked = new HashSet<>();
    group.answers().forEach(answer -> asked.add(asked(answer)));
    Optional<Asked> alike = asked.size() == 1 ? asked.iterator().next() : Optional.empty();
    DriverTally tally = DriverTally.NONE;
    if (alike.isPresent()) {
      for (Batch<Answer> batch : group.batches()) {
        tally = tally.plus(ofBatch(batch, alike.get()));
      }
    }
    return tally.answers() < floors.distributions()
        ? Optional.empty()
        : Optional.of(new Counted(alike.orElseThrow(), tally));
  }

  private Optional<Asked> asked(Answer answer) {
    return survey
        .questions(answer.questionSet())
        .flatMap(
            set ->
                series(set, set.drivers())
                    .flatMap(
                        drivers ->
                            series(set, set.scored()).map(score -> new Asked(drivers, score))));
  }

  /** As in every figure, a batch in which fewer than the floor answered is left out. */
  private DriverTally ofBatch(Batch<Answer> batch, Asked asked) {
    List<DriverTally> answered = new ArrayList<>();
    for (Answer answer : batch.answers()) {
      OptionalInt score = answer.number(asked.score().item());
      if (score.isPresent()) {
        answered.add(
            DriverTally.of(Band.of(score.getAsInt()), answer.drivers(asked.drivers().item())));
      }
    }
    return answered.size() < floors.scores()
        ? DriverTally.NONE
        : answered.stream().reduce(DriverTally.NONE, DriverTally::plus);
  }

  private Optional<Series> series(QuestionSet set, Optional<Item> item) {
    return item.flatMap(one -> Series.of(survey, set.number(), one.id()));
  }
}
