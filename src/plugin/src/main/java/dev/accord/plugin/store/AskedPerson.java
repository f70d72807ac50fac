package dev.accord.plugin.store;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;

/**
 * What figures need to know of an invitation; they count very many.
 *
 * @param client department that the person spoke for
 * @param at when it was decided
 * @param delivered whether the mail was handed over
 */
public record AskedPerson(
    SurveyId survey,
    DepartmentId provider,
    DepartmentId client,
    Audience audience,
    UserKey person,
    Instant at,
    boolean delivered) {
  /** The columns that it is read from. */
  static final String[] COLUMNS = {
    InvitationRow.SURVEY,
    InvitationRow.PROVIDER,
    InvitationRow.CLIENT,
    InvitationRow.AUDIENCE,
    InvitationRow.PERSON,
    InvitationRow.DECIDED_AT,
    InvitationRow.STATE,
  };

  static AskedPerson from(InvitationRow row) {
    return new AskedPerson(
        new SurveyId(row.getSurvey()),
        new DepartmentId(row.getProvider()),
        new DepartmentId(row.getClient()),
        Audience.valueOf(row.getAudience()),
        new UserKey(row.getPerson()),
        Instant.ofEpochMilli(row.getDecidedAt()),
        row.getState().equals(Invitation.State.DELIVERED.name()));
  }
}
