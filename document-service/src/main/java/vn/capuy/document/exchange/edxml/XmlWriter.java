package vn.capuy.document.exchange.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of the exchange, all in its namespace and with its prefix, as receivers expect them. */
final class XmlWriter {
    private static final String PREFIX = "edXML";

    private final XMLStreamWriter xml;

    XmlWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("", "edXML", Edxml.NAMESPACE);
        xml.writeDefaultNamespace(Edxml.NAMESPACE);
        xml.writeStartElement(PREFIX, "edXMLEnvelope", Edxml.NAMESPACE);
        xml.writeNamespace(PREFIX, Edxml.NAMESPACE);
    }

    void begin(String name) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, Edxml.NAMESPACE);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element of text; it is there and empty where there is none to write. */
    void text(String name, Object value) throws XMLStreamException {
        begin(name);
        if (value != null) {
            xml.writeCharacters(printable(String.valueOf(value)));
        }
        end();
    }

    /** Left out where there is nothing to write. */
    void optional(String name, Object value) throws XMLStreamException {
        if (value != null) {
            text(name, value);
        }
    }

    /** An element outside the envelope, which has no prefix. */
    void beginPlain(String name) throws XMLStreamException {
        xml.writeStartElement("", name, Edxml.NAMESPACE);
    }

    void plain(String name, String value) throws XMLStreamException {
        beginPlain(name);
        xml.writeCharacters(printable(value));
        end();
    }

    /** A file as text. */
    void content(String name, Attachment.Content content) throws XMLStreamException, IOException {
        beginPlain(name);
        try (var text = new Base64Text(xml)) {
            content.write(text);
        }
        end();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    /** What XML cannot hold is left out, or the whole message could not be read. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> point >= 0x20 && point != 0xFFFE && point != 0xFFFF
                        ? point < 0xD800 || point > 0xDFFF
                        : point == '\t' || point == '\n' || point == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
