package dev.accord.plugin.store;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import java.time.LocalDate;
import java.util.Map;

/**
 * How many of a client department another tool asked in a month.
 *
 * @param month its first day
 * @param asked people
 * @param delivered invitations that did not come back
 */
public record EarlierAsked(
    SurveyId survey,
    DepartmentId provider,
    DepartmentId client,
    Audience audience,
    LocalDate month,
    int asked,
    int delivered) {
  String key() {
    return Digest.of(survey.value(), client.value(), month.toString());
  }

  static EarlierAsked from(EarlierAskedRow row) {
    return new EarlierAsked(
        new SurveyId(row.getSurvey()),
        new DepartmentId(row.getProvider()),
        new DepartmentId(row.getClient()),
        Audience.valueOf(row.getAudience()),
        LocalDate.ofEpochDay(row.getMonthFirst()),
        row.getAsked(),
        row.getDelivered());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(EarlierAskedRow.ASKED_KEY, key())
        .with(EarlierAskedRow.SURVEY, survey.value())
        .with(EarlierAskedRow.PROVIDER, provider.value())
        .with(EarlierAskedRow.CLIENT, client.value())
        .with(EarlierAskedRow.AUDIENCE, audience.name())
        .with(EarlierAskedRow.MONTH_FIRST, month.toEpochDay())
        .with(EarlierAskedRow.ASKED, asked)
        .with(EarlierAskedRow.DELIVERED, delivered)
        .toMap();
  }
}
