package dev.accord.plugin.store;

/** Why a promise was missed, in the words of those who owed it. */
public enum ReasonCode {
  CAPACITY("too little capacity"),
  CLIENT_LATE("the client being late"),
  THIRD_PARTY("a third party"),
  WRONG_ROUTING("wrong routing"),
  MISSING_INFORMATION("missing information"),
  INCIDENT_LOAD("many incidents"),
  TARGET_WRONG("a wrong target"),
  DATA_WRONG("wrong data"),
  OTHER("something else");

  private final String words;

  ReasonCode(String words) {
    this.words = words;
  }

  /** As a part of a sentence. */
  public String words() {
    return words;
  }
}
