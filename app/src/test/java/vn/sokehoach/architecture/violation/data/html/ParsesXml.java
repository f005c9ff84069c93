package vn.sokehoach.architecture.violation.data.html;

import javax.xml.stream.XMLInputFactory;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.XML_IS_PARSED_IN_OPC_ONLY)
final class ParsesXml {
    XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
}
