package vn.capuy.platform.paper;

import java.util.List;

/** A list, numbered from 1 or with dashes. */
public record Items(boolean numbered, List<Text> items) implements Block {

    public Items {
        items = List.copyOf(items);
    }
}
