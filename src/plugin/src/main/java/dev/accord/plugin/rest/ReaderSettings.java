package dev.accord.plugin.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.plugin.rest.ClocksBody.Reader;
import java.util.Optional;
import java.util.TimeZone;

/** Who reads, in which zone and language. */
public final class ReaderSettings {
  private final JiraAuthenticationContext authentication;
  private final TimeZoneManager zones;

  public ReaderSettings(JiraAuthenticationContext authentication, TimeZoneManager zones) {
    this.authentication = authentication;
    this.zones = zones;
  }

  /** Absent when nobody is logged in. */
  Optional<ApplicationUser> user() {
    return Optional.ofNullable(authentication.getLoggedInUser());
  }

  Reader current() {
    TimeZone zone = user().map(zones::getTimeZoneforUser).orElseGet(zones::getDefaultTimezone);
    return new Reader(zone.getID(), authentication.getLocale().toLanguageTag());
  }
}
