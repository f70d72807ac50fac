package dev.accord.plugin.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a holiday file: attributes and elements are asked for by name. */
record XmlNode(Element element) {
  static XmlNode read(URL file) {
    try (InputStream xml = file.openStream()) {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new XmlNode(parsers.newDocumentBuilder().parse(xml).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("%s is no holiday file.".formatted(file), e);
    }
  }

  /** What an attribute, or else the first element of the name, says. */
  Optional<String> text(String name) {
    return element.hasAttribute(name)
        ? Optional.of(element.getAttribute(name))
        : children(name).map(child -> child.element.getTextContent().strip()).findFirst();
  }

  String required(String name) {
    return text(name).orElseThrow(() -> missing(name));
  }

  Optional<Integer> number(String name) {
    return text(name).map(Integer::valueOf);
  }

  <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
    return text(name).map(text -> Enum.valueOf(type, text));
  }

  <E extends Enum<E>> E required(Class<E> type, String name) {
    return Enum.valueOf(type, required(name));
  }

  XmlNode child(String name) {
    return children(name).findFirst().orElseThrow(() -> missing(name));
  }

  /** The elements of the name right below this one. */
  Stream<XmlNode> children(String name) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(node -> new XmlNode((Element) node));
  }

  /** Each element of the name, read as something. */
  <T> List<T> each(String name, Function<XmlNode, T> reader) {
    return children(name).map(reader).toList();
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException("<%s> has no %s.".formatted(element.getNodeName(), name));
  }
}
