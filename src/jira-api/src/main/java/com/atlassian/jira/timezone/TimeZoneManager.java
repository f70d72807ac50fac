package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The time zones of users; the spelling is Jira's. */
@NullMarked
public interface TimeZoneManager {
  TimeZone getTimeZoneforUser(ApplicationUser user); // P8; no P11 member gives a zone

  TimeZone getDefaultTimezone(); // P9
}
