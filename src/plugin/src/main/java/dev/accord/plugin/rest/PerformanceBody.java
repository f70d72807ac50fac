package dev.accord.plugin.rest;

import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Key performance areas and indicators of a department.
 *
 * @param people those whose figure the reader may see
 * @param peopleHidden why others are left out: NOT_YOURS or TOO_FEW
 */
record PerformanceBody(
    Reference department,
    String length,
    String label,
    LocalDate first,
    LocalDate until,
    List<AreaBody> areas,
    GuardsBody guards,
    List<TeamBody> teams,
    List<PersonBody> people,
    @Nullable String peopleHidden) {
  /**
   * @param weight in percent; all areas have 100.0 together
   * @param attainment how far targets were reached, absent without data
   */
  record AreaBody(
      String area, String weight, @Nullable String attainment, List<ClauseBody> clauses) {}

  /**
   * @param weight in percent; those of an area have the area's together
   * @param attainment how far the target was reached, absent without data
   * @param figure absent for a score
   * @param score absent for all else
   */
  record ClauseBody(
      Reference agreement,
      Reference metric,
      String weight,
      @Nullable String target,
      @Nullable String attainment,
      @Nullable Figure figure,
      @Nullable ScorePromiseBody score) {}

  /**
   * Rates in percent of the tickets on which work ended; absent without tickets.
   *
   * @param pingPong tickets handed three times or more between the same two departments
   */
  record GuardsBody(
      int tickets,
      @Nullable String reopenRate,
      @Nullable String returnRate,
      int pingPong,
      @Nullable String pauseShare) {}

  record TeamBody(String group, Figure figure, GuardsBody guards) {}

  record PersonBody(Person person, Figure figure) {}
}
