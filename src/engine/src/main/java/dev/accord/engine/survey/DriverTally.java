package dev.accord.engine.survey;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each driver was picked, by the band of the answer that it weighed in.
 *
 * @param bands those that anybody's answer lies in
 */
public record DriverTally(Map<Band, InBand> bands) {
  public static final DriverTally NONE = new DriverTally(Map.of());

  public DriverTally {
    EnumMap<Band, InBand> some = new EnumMap<>(Band.class);
    some.putAll(bands);
    bands = Collections.unmodifiableMap(some);
  }

  /**
   * Within one band.
   *
   * @param answers to the choose-again question, whether anything was picked or not: how many there
   *     are is told by the distribution as well, so that nothing is told of those who picked
   *     nothing
   * @param counts by driver; those that nobody picked are left out
   */
  public record InBand(int answers, Map<Driver, Integer> counts) {
    static final InBand NONE = new InBand(0, Map.of());

    public InBand {
      EnumMap<Driver, Integer> some = new EnumMap<>(Driver.class);
      some.putAll(counts);
      counts = Collections.unmodifiableMap(some);
    }

    private InBand plus(InBand other) {
      EnumMap<Driver, Integer> sum = new EnumMap<>(Driver.class);
      sum.putAll(counts);
      other.counts.forEach((driver, count) -> sum.merge(driver, count, Math::addExact));
      return new InBand(answers + other.answers, sum);
    }

    /** How many picked it. */
    public int of(Driver driver) {
      return counts.getOrDefault(driver, 0);
    }

    /** Those that were picked, the most picked first. */
    public List<Driver> mostPickedFirst() {
      List<Driver> drivers = new ArrayList<>(counts.keySet());
      drivers.sort((one, other) -> Integer.compare(of(other), of(one)));
      return List.copyOf(drivers);
    }
  }

  /** Of one answer. */
  static DriverTally of(Band band, List<Driver> picked) {
    EnumMap<Driver, Integer> counts = new EnumMap<>(Driver.class);
    picked.forEach(driver -> counts.put(driver, 1));
    return new DriverTally(Map.of(band, new InBand(1, counts)));
  }

  /** Both together. */
  public DriverTally plus(DriverTally other) {
    EnumMap<Band, InBand> sum = new EnumMap<>(Band.class);
    sum.putAll(bands);
    other.bands.forEach((band, in) -> sum.merge(band, in, InBand::plus));
    return new DriverTally(sum);
  }

  /** How many answers to the choose-again question are behind it. */
  public int answers() {
    return bands.values().stream().mapToInt(InBand::answers).sum();
  }

  /** What was picked in the band. */
  public InBand of(Band band) {
    return bands.getOrDefault(band, InBand.NONE);
  }
}
