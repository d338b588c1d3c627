package vn.capuy.platform.paper;

import java.util.List;

/**
 * A bar chart: one bar below the other, each between its label and its value. It is drawn of cells and not as a picture, so
 * that its words can be searched, read aloud, joined as their script asks, and changed in a word processor.
 */
public record Bars(List<Bar> bars) implements Block {

    /** Into how many steps a length is parted. */
    public static final int STEPS = 100;

    /** Dark red, and dark enough to be seen in print without colours. */
    public static final String COLOUR = "9A1B1B";

    /** Shares of the width. */
    public static final int LABEL = 38;

    public static final int ROOM = 46;
    public static final int VALUE = 16;

    public Bars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("A chart needs a bar");
        }
    }

    /** The length in steps; what is not nothing is seen. */
    public static int steps(Bar bar) {
        int steps = (int) Math.round(bar.length() * STEPS);
        return bar.length() > 0 ? Math.max(1, steps) : 0;
    }
}
