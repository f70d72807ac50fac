package dev.accord.engine.survey;

/** Why somebody is asked or not, as the record keeps it. */
public enum Reason {
  ASKED,

  /** The survey asks nobody now, or not about this service. */
  NOT_ASKING,

  /** The survey asks other clients. */
  OTHER_AUDIENCE,

  /** The person left, or cannot be reached any more. */
  LEFT,

  /** The person asked not to be asked. */
  OPTED_OUT,

  /** The person belongs to the provider. */
  OWN_PROVIDER,

  /** The request is open again. */
  REOPENED,

  /** A request of the person is being escalated. */
  OPEN_ESCALATION,

  /** Asked within 14 days, or twelve times within a year, by whichever survey. */
  CAP_PERSON,

  /** Asked about this provider within 30 days, by whichever survey. */
  CAP_PAIR,

  /** Not drawn. */
  SAMPLED_OUT,
}
