package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;

import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.ServiceKind;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Two versions of an agreement, and a ticket that is open when the later one comes. */
abstract class TakenOver {
  static final Instant TUE_2026_03_03_1600 = TUE_2026_03_03.at("16:00");
  static final Instant WED_2026_03_04_0000 = WED_2026_03_04.at("00:00");
  static final Instant WED_2026_03_04_1200 = WED_2026_03_04.at("12:00");
  static final Instant WED_2026_03_04_1500 = WED_2026_03_04.at("15:00");

  static final Service TELEPHONES =
      new Service(
          new ServiceId("telephones"),
          "Telephones",
          "",
          Company.IT,
          ServiceKind.SUPPORTING,
          new Filter.OneOf(FieldKey.COMPONENT, List.of("Telephone")));

  /** The second version is in force from Wednesday on, and takes over what is open at noon. */
  static Company twoVersions(Metrics before, Metrics after) {
    return new Company().with(agreement(before, after));
  }

  static Agreements agreement(Metrics before, Metrics after) {
    return Agreements.itForFinance()
        .of(before)
        .effectiveFrom(WED_2026_03_04_0000)
        .takingOverOpenClocksAt(WED_2026_03_04_1200)
        .of(after);
  }

  /** Open since Tuesday 16:00, so that four hours are used when the second version takes over. */
  static Tickets open() {
    return Tickets.created(TUE_2026_03_03_1600);
  }

  static String hash(Agreements agreement, Tickets ticket) {
    return new Company()
        .with(agreement)
        .cycle(ticket, WED_2026_03_04_1500)
        .verdict()
        .orElseThrow()
        .inputHash();
  }

  static EscalationStep share(String id, int percent) {
    return Steps.step(id, new Threshold.Share(new Percent(percent * 100)));
  }

  static Instant local(String text) {
    return LocalDateTime.parse(text).atZone(Day.BERLIN).toInstant();
  }
}
