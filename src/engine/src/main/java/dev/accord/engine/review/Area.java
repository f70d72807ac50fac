package dev.accord.engine.review;

/** A key performance area: what kind of promises it is made of. */
public enum Area {
  TIME,
  QUALITY,
  EXPERIENCE
}
