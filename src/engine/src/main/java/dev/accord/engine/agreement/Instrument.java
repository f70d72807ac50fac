package dev.accord.engine.agreement;

/** When a survey asks. */
public enum Instrument {
  /** After a request was closed, about that request. */
  TRANSACTIONAL,

  /** Once a quarter, whoever had at least one closed request in it. */
  RELATIONSHIP,
}
