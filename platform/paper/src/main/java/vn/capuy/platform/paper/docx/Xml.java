package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in the order in which it is read. Names carry their prefix. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws IOException {
        try {
            writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** @param attributes name and value, name and value */
    Xml open(String name, Object... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return this;
    }

    Xml leaf(String name, Object... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return this;
    }

    Xml when(boolean condition, String name, Object... attributes) throws IOException {
        return condition ? leaf(name, attributes) : this;
    }

    Xml text(String text) throws IOException {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return this;
    }

    Xml close() throws IOException {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return this;
    }

    void end() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute((String) attributes[i], String.valueOf(attributes[i + 1]));
        }
    }
}
