package vn.capuy.demo;

/** The kinds of case; denunciations and complaints are neither inspection nor supervision. */
enum CaseKind {
    INSPECTION_REGULAR("KT"),
    INSPECTION_THEMATIC("KT"),
    INSPECTION_SIGNS_OF_VIOLATION("KT"),
    INSPECTION_FINANCE("KT"),
    INSPECTION_SUBORDINATE_WORK("KT"),
    SUPERVISION_REGULAR("GS"),
    SUPERVISION_THEMATIC("GS"),
    DENUNCIATION("TC"),
    COMPLAINT("KN");

    final String symbol;

    CaseKind(String symbol) {
        this.symbol = symbol;
    }

    boolean concernsMembers() {
        return this == INSPECTION_SIGNS_OF_VIOLATION || this == DENUNCIATION || this == COMPLAINT;
    }
}
