package vn.capuy.report.paper;

import java.math.BigDecimal;

/**
 * What stands for a figure.
 *
 * @param text as it is read
 * @param number for spreadsheets and charts; null where there is none to tell
 * @param ratio whether the number is a fraction of a whole
 * @param plain the number alone as it stands in the text, where words stand around it
 */
record Value(String text, BigDecimal number, boolean ratio, String plain) {
    Value(String text, BigDecimal number, boolean ratio) {
        this(text, number, ratio, text);
    }

    static Value words(String text) {
        return new Value(text, null, false);
    }

    /** The words before the number. */
    String before() {
        return text.substring(0, text.indexOf(plain));
    }

    /** The words after it. */
    String after() {
        return text.substring(text.indexOf(plain) + plain.length());
    }
}
