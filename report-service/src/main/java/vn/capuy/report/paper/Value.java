package vn.capuy.report.paper;

import java.math.BigDecimal;

/**
 * What stands for a figure.
 *
 * @param text as it is read
 * @param number for spreadsheets and charts; null where there is none to tell
 * @param ratio whether the number is a fraction of a whole
 */
record Value(String text, BigDecimal number, boolean ratio) {
    static Value words(String text) {
        return new Value(text, null, false);
    }
}
