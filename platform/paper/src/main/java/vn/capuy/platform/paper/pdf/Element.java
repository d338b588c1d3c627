package vn.capuy.platform.paper.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** An element under construction. What is typed goes in as text nodes alone, and so cannot become an element. */
final class Element {

    private final Document document;
    private final Node node;

    Element(Document document) {
        this(document, document);
    }

    private Element(Document document, Node node) {
        this.document = document;
        this.node = node;
    }

    /** A new element at the end of this one. */
    Element add(String name) {
        return new Element(document, node.appendChild(document.createElement(name)));
    }

    Element add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    Element with(String attribute, Object value) {
        ((org.w3c.dom.Element) node).setAttribute(attribute, String.valueOf(value));
        return this;
    }

    Element text(String text) {
        // The layout cannot do with an empty text.
        if (!text.isEmpty()) {
            node.appendChild(document.createTextNode(text));
        }
        return this;
    }

    /** Text whose line feeds begin new lines. */
    Element lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add("br");
            }
            text(lines[i]);
        }
        return this;
    }
}
