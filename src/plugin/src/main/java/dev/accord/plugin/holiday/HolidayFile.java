package dev.accord.plugin.holiday;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.util.stream.Stream;

/** The rules of a country, or of a part of one, as a file of Jollyday says them. */
record HolidayFile(XmlNode node) implements HolidayCalendarConfiguration {
  /**
   * @throws IllegalStateException when the file cannot be read
   */
  static HolidayCalendarConfiguration read(ManagerParameter parameter) {
    return new HolidayFile(XmlNode.read(parameter.createResourceUrl()));
  }

  @Override
  public String hierarchy() {
    return node.required("hierarchy");
  }

  @Override
  public String description() {
    return node.text("description").orElse("");
  }

  @Override
  public HolidayConfigurations holidays() {
    return new HolidayRules(node.child("Holidays"));
  }

  @Override
  public Stream<HolidayCalendarConfiguration> subConfigurations() {
    return node.children("SubConfigurations").map(HolidayFile::new);
  }
}
