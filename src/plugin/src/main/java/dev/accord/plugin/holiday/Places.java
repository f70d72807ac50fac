package dev.accord.plugin.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which regions of countries have holidays of their own.
 *
 * <p>Passes over the rules while it reads: there are more than a megabyte of them, and a list of
 * countries needs none.
 */
final class Places {
  private static final String REGION = "SubConfigurations";

  private final SAXParser parser;

  Places() {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.parser = parsers.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("This JDK reads no XML.", e);
    }
  }

  /**
   * A country with its regions, but not with what is within those.
   *
   * @param code as the name of its file has it, in small letters
   * @throws IllegalStateException when its file cannot be read
   */
  CalendarHierarchy country(String code) {
    URL file = ManagerParameters.create(code).createResourceUrl();
    Outline outline = new Outline();
    try (InputStream xml = file.openStream()) {
      parser.parse(xml, outline);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("%s is no holiday file.".formatted(file), e);
    }
    CalendarHierarchy country = new CalendarHierarchy(null, code);
    outline.regions.forEach((id, name) -> add(country, id, name));
    country.setFallbackDescription(outline.name);
    return country;
  }

  private static void add(CalendarHierarchy country, String id, String name) {
    CalendarHierarchy region = new CalendarHierarchy(country, id);
    region.setFallbackDescription(name);
    country.getChildren().put(id, region);
  }

  /** The two uppermost levels of a file. */
  private static final class Outline extends DefaultHandler {
    private String name = "";
    private final Map<String, String> regions = new LinkedHashMap<>();
    private int depth;

    @Override
    public void startElement(String uri, String local, String element, Attributes attributes) {
      depth++;
      String said = attributes.getValue("description");
      if (depth == 1) {
        name = said == null ? "" : said;
      }
      if (depth == 2 && element.equals(REGION)) {
        regions.put(attributes.getValue("hierarchy"), said == null ? "" : said);
      }
    }

    @Override
    public void endElement(String uri, String local, String element) {
      depth--;
    }
  }
}
