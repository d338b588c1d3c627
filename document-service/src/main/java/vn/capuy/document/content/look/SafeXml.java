package vn.capuy.document.content.look;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that a stranger wrote, event by event: no entity is expanded, no address opened, no depth without end. */
public final class SafeXml implements AutoCloseable {
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private int depth;

    public SafeXml(InputStream in) throws XMLStreamException {
        this.reader = factory().createXMLStreamReader(in);
    }

    /** For readers that neither read document types nor expand entities nor open an address. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("No address is opened");
        });
        return factory;
    }

    /** The document has a type definition, which no file that is taken has. */
    public static final class DocumentType extends XMLStreamException {
        DocumentType() {
            super("A document type definition");
        }
    }

    /** On to the next event; false at the end. */
    public boolean next() throws XMLStreamException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            step(reader.next());
            return true;
        } catch (RuntimeException e) {
            // The parser of the platform answers some broken input so.
            throw new XMLStreamException(e);
        }
    }

    private void step(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new DocumentType();
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("An entity that is not XML's own");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new XMLStreamException("Elements within elements without end");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    public boolean begins() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    /** Name of the element, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        return reader.getNamespaceURI();
    }

    /** The attribute of that name, of whatever namespace; empty where there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    public String text() {
        return reader.getText();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
