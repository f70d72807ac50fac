package dev.accord.plugin.survey;

import dev.accord.engine.survey.Turnout;
import dev.accord.plugin.store.EarlierAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many were asked where another tool had gathered answers: as far as it said so. */
final class EarlierTurnout {
  private EarlierTurnout() {}

  /**
   * Accord's own turnout together with that of another tool. A month with more answers than
   * invitations was not counted, or not in full: then nobody knows how many were asked. How many
   * had dealt with the department nobody knows either.
   *
   * @param answers of the other tool, by the first day of their month
   */
  static Turnout added(Turnout own, Map<LocalDate, Integer> answers, List<EarlierAsked> counts) {
    Turnout sum = own;
    Set<LocalDate> months = new TreeSet<>(answers.keySet());
    counts.forEach(count -> months.add(count.month()));
    for (LocalDate month : months) {
      int given = answers.getOrDefault(month, 0);
      List<EarlierAsked> counted =
          counts.stream().filter(count -> count.month().equals(month)).toList();
      int asked = counted.stream().mapToInt(EarlierAsked::asked).sum();
      int delivered = counted.stream().mapToInt(EarlierAsked::delivered).sum();
      sum =
          sum.plus(
              given > delivered
                  ? Turnout.uncounted(given)
                  : new Turnout(0, asked, delivered, given));
    }
    return months.isEmpty()
        ? own
        : new Turnout(0, sum.asked(), sum.delivered(), sum.answers(), sum.complete());
  }
}
