package vn.capuy.demo;

import java.util.List;

/** A commune or town: its code, its proper name, the codes of its villages or quarters in order. */
record Commune(String code, UnitKind kind, Name proper, List<String> villages) {
    static final String COMMITTEE_SUFFIX = "-DU";

    /** The grassroots committee of the commune (Đảng uỷ xã). */
    String committee() {
        return code + COMMITTEE_SUFFIX;
    }

    String district() {
        return code.substring(0, 2);
    }

    boolean isTown() {
        return kind == UnitKind.TOWN;
    }

    /** The name as it stands in a sentence: "xã Hoành Mô", "thị trấn Bình Liêu". */
    Name inSentence() {
        return new Name(
                (isTown() ? "thị trấn " : "xã ") + proper.vi(),
                proper.en() + (isTown() ? " Town" : " Commune"),
                (isTown() ? "بلدة " : "بلدية ") + proper.ar());
    }

    /** The code of the cell that stands in the village of this code. */
    static String cellOf(String village) {
        int dash = village.lastIndexOf('-');
        return village.substring(0, dash) + "-C" + village.substring(dash + 2);
    }
}
