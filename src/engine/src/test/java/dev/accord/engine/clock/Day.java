package dev.accord.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days by the wall clock of Berlin, where the sample departments work Monday to Friday 9 to 17. */
record Day(LocalDate date) {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  static final Day FRI_2026_02_27 = of("2026-02-27");
  static final Day MON_2026_03_02 = of("2026-03-02");
  static final Day TUE_2026_03_03 = of("2026-03-03");
  static final Day WED_2026_03_04 = of("2026-03-04");
  static final Day THU_2026_03_05 = of("2026-03-05");
  static final Day FRI_2026_03_06 = of("2026-03-06");
  static final Day SAT_2026_03_07 = of("2026-03-07");
  static final Day MON_2026_03_09 = of("2026-03-09");
  static final Day TUE_2026_03_10 = of("2026-03-10");
  static final Day WED_2026_03_11 = of("2026-03-11");
  static final Day FRI_2026_03_13 = of("2026-03-13");
  static final Day MON_2026_03_16 = of("2026-03-16");

  static Day of(String date) {
    return new Day(LocalDate.parse(date));
  }

  Instant at(String time) {
    return date.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }
}
