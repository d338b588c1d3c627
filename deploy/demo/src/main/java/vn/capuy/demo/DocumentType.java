package vn.capuy.demo;

/** The types of document in the demo; regulations and decisions share the symbol QĐ and so one series. */
enum DocumentType {
    RESOLUTION("NQ"),
    DIRECTIVE("CT"),
    PROGRAMME("CTr"),
    WORKING_REGULATION("QC"),
    REGULATION("QĐ"),
    DECISION("QĐ"),
    PLAN("KH"),
    CONCLUSION("KL"),
    NOTICE("TB"),
    GUIDANCE("HD"),
    REPORT("BC"),
    SUBMISSION("TTr"),
    OFFICIAL_LETTER("CV");

    final String symbol;

    DocumentType(String symbol) {
        this.symbol = symbol;
    }
}
