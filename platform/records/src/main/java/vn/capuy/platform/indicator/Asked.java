package vn.capuy.platform.indicator;

/** An indicator, the question about it, and which facts count in its answer. */
record Asked(Indicator indicator, FigureQuestion question, Counted counted, Only only) {
    /** SQL on the fact {@code f}. */
    String condition() {
        return counted.condition() + only.condition();
    }

    /** Whether no part is asked for, and each record where its organisation stood on its day. */
    boolean isWholeAsItStood() {
        return only == Only.ALL && question.tree() == Tree.AS_IT_STOOD;
    }
}
