package vn.capuy.inspection.paper;

import java.util.Set;

/** What a paper is in the file of a case. */
public enum PaperKind {
    /** Quyết định kiểm tra, giám sát. */
    DECISION("PAPER-01", "QĐ"),
    /** Kế hoạch kiểm tra, giám sát. */
    PLAN("PAPER-02", "KH"),
    /** Đề cương gợi ý báo cáo. */
    OUTLINE("PAPER-03"),
    /** Biên bản triển khai, công bố quyết định. */
    ANNOUNCEMENT_MINUTES("PAPER-04"),
    /** Báo cáo tự kiểm tra, giải trình: one of each subject, from whose receipt time limits run. */
    SELF_REPORT("PAPER-05"),
    /** Biên bản thẩm tra, xác minh. */
    VERIFICATION_MINUTES("PAPER-06"),
    /** Biên bản hội nghị. */
    MEETING_MINUTES("PAPER-07"),
    /** Tài liệu, chứng cứ. */
    EVIDENCE("PAPER-08"),
    /** Báo cáo kết quả kiểm tra, giám sát. */
    RESULT_REPORT("PAPER-09", "BC"),
    /** Thông báo kết luận, kết luận, quyết định giải quyết khiếu nại. */
    CONCLUSION("PAPER-10", "TB", "KL", "QĐ"),
    /** Biên bản bàn giao, nộp lưu hồ sơ. */
    HANDOVER_MINUTES("PAPER-11"),
    /** Tài liệu khác; never needed. */
    OTHER("PAPER-12");

    private final String rule;
    private final Set<String> symbols;

    PaperKind(String rule, String... symbols) {
        this.rule = rule;
        this.symbols = Set.of(symbols);
    }

    /** Code of the rule that asks for it. */
    String rule() {
        return rule;
    }

    /** Whether it always stands in the register of documents, by number and issuer. */
    boolean isRegistered() {
        return this == DECISION || this == CONCLUSION;
    }

    /** Whether a document of this type's symbol can be it; any can where no type is told. */
    boolean takes(String symbol) {
        return symbols.isEmpty() || symbols.contains(symbol);
    }

    Set<String> symbols() {
        return symbols;
    }
}
