package dev.accord.plugin.holiday;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.Chronology;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Days;

/**
 * The rules of one place, by kind, as the names of their elements say.
 *
 * <p>Public because Jollyday finds the lists by reflection; it calls every method that returns one.
 */
public final class HolidayRules implements HolidayConfigurations {
  private final XmlNode node;

  HolidayRules(XmlNode node) {
    this.node = node;
  }

  @Override
  public List<FixedHolidayConfiguration> fixed() {
    return node.each("Fixed", Fixed::new);
  }

  @Override
  public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
    return node.each("RelativeToFixed", RelativeToFixed::new);
  }

  @Override
  public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
    return node.each("RelativeToWeekdayInMonth", RelativeToWeekdayInMonth::new);
  }

  @Override
  public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
    return node.each("FixedWeekday", WeekdayInMonth::new);
  }

  @Override
  public List<ChristianHolidayConfiguration> christianHolidays() {
    return node.each("ChristianHoliday", Christian::new);
  }

  @Override
  public List<IslamicHolidayConfiguration> islamicHolidays() {
    return node.each("IslamicHoliday", Islamic::new);
  }

  @Override
  public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
    return node.each("FixedWeekdayBetweenFixed", WeekdayBetween::new);
  }

  @Override
  public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
    return node.each("FixedWeekdayRelativeToFixed", WeekdayRelativeToFixed::new);
  }

  @Override
  public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
    return node.each("EthiopianOrthodoxHoliday", EthiopianOrthodox::new);
  }

  @Override
  public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
    return node.each("RelativeToEasterSunday", RelativeToEaster::new);
  }

  private static final class Fixed extends HolidayRule implements FixedHolidayConfiguration {
    Fixed(XmlNode node) {
      super(node);
    }

    @Override
    public MonthDay day() {
      return MonthDay.of(
          node.required(Month.class, "month"), Integer.parseInt(node.required("day")));
    }
  }

  private static final class RelativeToFixed extends HolidayRule
      implements RelativeToFixedHolidayConfiguration {
    RelativeToFixed(XmlNode node) {
      super(node);
    }

    @Override
    public Optional<DayOfWeek> weekday() {
      return node.choice(DayOfWeek.class, "Weekday");
    }

    @Override
    public Optional<Days> days() {
      return node.number("Days").map(Days::of);
    }

    @Override
    public Optional<Relation> when() {
      return node.choice(Relation.class, "When");
    }

    @Override
    public FixedHolidayConfiguration date() {
      return new Fixed(node.child("Date"));
    }
  }

  private static final class RelativeToWeekdayInMonth extends HolidayRule
      implements RelativeToWeekdayInMonthHolidayConfiguration {
    RelativeToWeekdayInMonth(XmlNode node) {
      super(node);
    }

    @Override
    public DayOfWeek weekday() {
      return node.required(DayOfWeek.class, "weekday");
    }

    @Override
    public Relation when() {
      return node.required(Relation.class, "when");
    }

    @Override
    public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
      return new WeekdayInMonth(node.child("FixedWeekday"));
    }
  }

  private static final class WeekdayInMonth extends HolidayRule
      implements FixedWeekdayInMonthHolidayConfiguration {
    WeekdayInMonth(XmlNode node) {
      super(node);
    }

    @Override
    public DayOfWeek weekday() {
      return node.required(DayOfWeek.class, "weekday");
    }

    @Override
    public Month month() {
      return node.required(Month.class, "month");
    }

    @Override
    public Occurrence which() {
      return node.required(Occurrence.class, "which");
    }
  }

  private static final class Christian extends HolidayRule
      implements ChristianHolidayConfiguration {
    Christian(XmlNode node) {
      super(node);
    }

    @Override
    public ChristianHolidayType type() {
      return node.required(ChristianHolidayType.class, "type");
    }

    @Override
    public Chronology chronology() {
      return calendarSystem();
    }

    @Override
    public String descriptionPropertiesKey() {
      return nameOf(type());
    }
  }

  private static final class Islamic extends HolidayRule implements IslamicHolidayConfiguration {
    Islamic(XmlNode node) {
      super(node);
    }

    @Override
    public IslamicHolidayType type() {
      return node.required(IslamicHolidayType.class, "type");
    }

    @Override
    public String descriptionPropertiesKey() {
      return nameOf(type());
    }
  }

  private static final class WeekdayBetween extends HolidayRule
      implements FixedWeekdayBetweenFixedHolidayConfiguration {
    WeekdayBetween(XmlNode node) {
      super(node);
    }

    @Override
    public FixedHolidayConfiguration from() {
      return new Fixed(node.child("from"));
    }

    @Override
    public FixedHolidayConfiguration to() {
      return new Fixed(node.child("to"));
    }

    @Override
    public DayOfWeek weekday() {
      return node.required(DayOfWeek.class, "weekday");
    }
  }

  private static final class WeekdayRelativeToFixed extends HolidayRule
      implements FixedWeekdayRelativeToFixedHolidayConfiguration {
    WeekdayRelativeToFixed(XmlNode node) {
      super(node);
    }

    @Override
    public FixedHolidayConfiguration day() {
      return new Fixed(node.child("day"));
    }

    @Override
    public Occurrence which() {
      return node.required(Occurrence.class, "which");
    }

    @Override
    public DayOfWeek weekday() {
      return node.required(DayOfWeek.class, "weekday");
    }

    @Override
    public Relation when() {
      return node.required(Relation.class, "when");
    }
  }

  private static final class EthiopianOrthodox extends HolidayRule
      implements EthiopianOrthodoxHolidayConfiguration {
    EthiopianOrthodox(XmlNode node) {
      super(node);
    }

    @Override
    public EthiopianOrthodoxHolidayType type() {
      return node.required(EthiopianOrthodoxHolidayType.class, "type");
    }

    @Override
    public String descriptionPropertiesKey() {
      return nameOf(type());
    }
  }

  private static final class RelativeToEaster extends HolidayRule
      implements RelativeToEasterSundayHolidayConfiguration {
    RelativeToEaster(XmlNode node) {
      super(node);
    }

    @Override
    public Chronology chronology() {
      return calendarSystem();
    }

    @Override
    public Days days() {
      return Days.of(Integer.parseInt(node.required("days")));
    }
  }
}
