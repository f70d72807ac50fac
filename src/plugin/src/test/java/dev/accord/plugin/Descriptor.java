package dev.accord.plugin;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An XML file of the plugin, for questions about what it names. */
record Descriptor(Document document) {
  static Descriptor read(InputStream xml) throws Exception {
    return new Descriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml));
  }

  /** The elements of the name, in the file's order. */
  List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** The attribute of every element that has it. */
  List<String> attributes(String name) {
    return elements("*").stream()
        .map(element -> element.getAttribute(name))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
