package dev.accord.engine.review;

import dev.accord.engine.compliance.Finding;
import dev.accord.engine.ticket.UserKey;

/**
 * Who may see the figure of a person: the person and who heads the department, and only when enough
 * is counted that it says something.
 */
public final class PersonFigures {
  private PersonFigures() {}

  /**
   * Whether it may be shown.
   *
   * @param person whose figure it is
   * @param reader who asks
   * @param headsDepartment whether the reader is head of the department; an administrator is not
   * @param counted met and breached of the person in the period
   */
  public static boolean mayBeSeen(
      UserKey person, UserKey reader, boolean headsDepartment, int counted) {
    boolean mayAsk = headsDepartment || person.equals(reader);
    return mayAsk && counted >= Finding.LEAST_COUNTED;
  }
}
