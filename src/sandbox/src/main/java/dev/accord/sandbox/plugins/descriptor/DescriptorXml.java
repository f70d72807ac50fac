package dev.accord.sandbox.plugins.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Parses descriptor XML. A document type, and with it every entity of its own, is refused. */
final class DescriptorXml {

  private DescriptorXml() {}

  static DescriptorElement parse(InputStream xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return element(builder.parse(xml).getDocumentElement());
    } catch (SAXException e) {
      throw new PluginException("atlassian-plugin.xml is no usable XML: " + e.getMessage(), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new PluginException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
    }
  }

  private static DescriptorElement element(Element dom) {
    Map<String, String> attributes = new LinkedHashMap<>();
    NamedNodeMap domAttributes = dom.getAttributes();
    for (int i = 0; i < domAttributes.getLength(); i++) {
      attributes.put(domAttributes.item(i).getNodeName(), domAttributes.item(i).getNodeValue());
    }
    List<DescriptorElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(element(child));
      } else if (node instanceof Text part) {
        text.append(part.getData());
      }
    }
    return new DescriptorElement(dom.getNodeName(), attributes, children, text.toString().strip());
  }
}
