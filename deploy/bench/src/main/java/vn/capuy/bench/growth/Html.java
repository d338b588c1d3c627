package vn.capuy.bench.growth;

import java.util.Locale;

/** Text and numbers as a page shows them. */
final class Html {
    private static final double THOUSAND = 1_000;
    private static final double MILLION = 1_000_000;

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** With three digits that tell. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        int decimals = value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** As a scale is marked: 2k, 1M. */
    static String brief(double value) {
        if (value >= MILLION) {
            return shortened(value / MILLION) + "M";
        }
        return value >= THOUSAND ? shortened(value / THOUSAND) + "k" : shortened(value);
    }

    private static String shortened(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%s", Math.round(value * 1000) / 1000.0);
    }
}
