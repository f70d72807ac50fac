package dev.accord.engine.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;

/** The time zone data in use, which is recorded with a verdict. */
public final class ZoneData {

  private ZoneData() {}

  /** The version of the rules of a zone, such as {@code 2025a}. */
  public static String version(ZoneId zone) {
    String region = zone instanceof ZoneOffset ? "UTC" : zone.getId();
    return ZoneRulesProvider.getVersions(region).lastKey();
  }
}
