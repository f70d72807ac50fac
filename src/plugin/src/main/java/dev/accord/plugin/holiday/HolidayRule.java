package dev.accord.plugin.holiday;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.chrono.JulianChronology;

/** What every kind of rule says: its name, in which years it holds, and when it moves. */
class HolidayRule implements Described, Limited {
  private record Condition(DayOfWeek substitute, With with, DayOfWeek weekday)
      implements MovingCondition {}

  final XmlNode node;

  HolidayRule(XmlNode node) {
    this.node = node;
  }

  @Override
  public String descriptionPropertiesKey() {
    return node.text("descriptionPropertiesKey").orElse("");
  }

  /** The name of a holiday that is known by its type, unless the file gives another. */
  final String nameOf(Enum<?> type) {
    return node.text("descriptionPropertiesKey")
        .orElseGet(
            () ->
                descriptionPropertiesKeyPrefix()
                    + descriptionPropertiesKeyPrefixSeparator()
                    + type.name());
  }

  @Override
  public HolidayType holidayType() {
    return node.choice(HolidayType.class, "localizedType").orElse(HolidayType.PUBLIC_HOLIDAY);
  }

  @Override
  public Optional<Year> validFrom() {
    return node.number("validFrom").map(Year::of);
  }

  @Override
  public Optional<Year> validTo() {
    return node.number("validTo").map(Year::of);
  }

  @Override
  public YearCycle cycle() {
    return node.choice(YearCycle.class, "every").orElse(YearCycle.EVERY_YEAR);
  }

  public List<MovingCondition> conditions() {
    return node.children("MovingCondition").map(HolidayRule::condition).toList();
  }

  final Chronology calendarSystem() {
    return node.text("chronology").filter("JULIAN"::equals).isPresent()
        ? JulianChronology.INSTANCE
        : IsoChronology.INSTANCE;
  }

  private static MovingCondition condition(XmlNode node) {
    return new Condition(
        node.required(DayOfWeek.class, "substitute"),
        node.required(MovingCondition.With.class, "with"),
        node.required(DayOfWeek.class, "weekday"));
  }
}
