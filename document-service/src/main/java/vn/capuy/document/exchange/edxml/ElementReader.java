package vn.capuy.document.exchange.edxml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.capuy.document.content.look.SafeXml;

/**
 * Reads a message as it streams by. Neither document types nor entities are read; depth, number of elements and texts have
 * their bounds; the content of attachments passes by without being kept. So memory stays flat whatever is sent.
 */
final class ElementReader {
    static final int DEEPEST = 20;
    static final int MOST_ELEMENTS = 5_000;
    static final int LONGEST_TEXT = 10_000;
    /** Its text is a whole file. */
    private static final String CONTENT = "ContentTransferEncoded";

    private final MessageFaults faults;
    private int elements;

    ElementReader(MessageFaults faults) {
        this.faults = faults;
    }

    /** The root; none where the message cannot be read, of which a fault was told. */
    Optional<Element> read(InputStream xml) {
        try {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(xml);
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            faults.add("", "exchange.not-xml", Map.of("line", place == null ? 1 : Math.max(1, place.getLineNumber())));
            return Optional.empty();
        }
    }

    private Optional<Element> root(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    faults.add("", "exchange.document-type");
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = begun(reader, open.peek());
                    if (element == null) {
                        return Optional.empty();
                    }
                    if (open.isEmpty()) {
                        root = element;
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        faults.add(element.path, "exchange.too-deep", Map.of("max", DEEPEST));
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty() && !keep(open.peek(), reader)) {
                        return Optional.empty();
                    }
                }
                default -> {}
            }
        }
        return Optional.ofNullable(root);
    }

    private Element begun(XMLStreamReader reader, Element parent) {
        if (parent == null && !Edxml.NAMESPACE.equals(reader.getNamespaceURI())) {
            faults.add(reader.getLocalName(), "exchange.namespace", Map.of("namespace", Edxml.NAMESPACE));
            return null;
        }
        String name = reader.getLocalName();
        String path = parent == null ? name : parent.path + "/" + name;
        if (++elements > MOST_ELEMENTS) {
            faults.add(path, "exchange.too-many-elements", Map.of("max", MOST_ELEMENTS));
            return null;
        }
        var element = new Element(name, path);
        // What others add in namespaces of their own is none of ours.
        if (parent != null && Edxml.NAMESPACE.equals(reader.getNamespaceURI())) {
            parent.children.add(element);
        }
        return element;
    }

    private boolean keep(Element element, XMLStreamReader reader) {
        if (element.name.equals(CONTENT)) {
            return true;
        }
        if (element.text.length() + reader.getTextLength() > LONGEST_TEXT) {
            faults.add(element.path, "violation.too-long", Map.of("max", LONGEST_TEXT));
            return false;
        }
        element.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        return true;
    }
}
