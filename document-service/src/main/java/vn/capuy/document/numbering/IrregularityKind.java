package vn.capuy.document.numbering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be irregular in a number series: history that is taken over may have all of it. */
@Schema(name = "DocumentSeriesIrregularityKind")
public enum IrregularityKind {
    /** Khuyết số: numbers up to the last that are not in the register. */
    GAP,
    /** Trùng số: a number that stands more than once. */
    DUPLICATE,
    /** Ngày không theo thứ tự số: a day that is earlier than that of a lower number. */
    OUT_OF_ORDER
}
