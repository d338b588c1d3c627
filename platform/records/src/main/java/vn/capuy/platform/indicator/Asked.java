package vn.capuy.platform.indicator;

/** An indicator, the question about it, and which facts count in its answer. */
record Asked(Indicator indicator, FigureQuestion question, Counted counted) {}
