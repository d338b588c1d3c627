package vn.capuy.platform.indicator;

/** An indicator, the question about it, and which facts count in its answer. */
record Asked(Indicator indicator, FigureQuestion question, Counted counted, Only only) {
    /** SQL on the fact {@code f}. */
    String condition() {
        return counted.condition() + only.condition();
    }
}
