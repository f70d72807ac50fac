package dev.accord.sync.compare;

/** Why two clocks of one promise differ, as far as that can be known. */
public enum Reason {
  START("they start at other instants"),
  TARGET("they have other targets"),
  PAUSE("they paused for other times"),
  CALENDAR("they count other hours: look at schedule and calendar"),
  END("they end at other instants"),
  CLOCK_ERROR("within a minute of the due instant"),
  UNKNOWN("no reason is known");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
