package vn.capuy.document.exchange.edxml;

import java.util.ArrayList;
import java.util.List;

/** An element of a message as it was read: its name without prefix, its text, and what stands in it. */
final class Element {
    final String name;
    final String path;
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Element(String name, String path) {
        this.name = name;
        this.path = path;
    }

    List<Element> all(String... names) {
        return children.stream()
                .filter(each -> List.of(names).contains(each.name))
                .toList();
    }
}
