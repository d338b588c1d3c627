package vn.capuy.demo;

import static vn.capuy.demo.DocumentType.CONCLUSION;
import static vn.capuy.demo.DocumentType.DECISION;
import static vn.capuy.demo.DocumentType.DIRECTIVE;
import static vn.capuy.demo.DocumentType.GUIDANCE;
import static vn.capuy.demo.DocumentType.NOTICE;
import static vn.capuy.demo.DocumentType.OFFICIAL_LETTER;
import static vn.capuy.demo.DocumentType.PLAN;
import static vn.capuy.demo.DocumentType.PROGRAMME;
import static vn.capuy.demo.DocumentType.REGULATION;
import static vn.capuy.demo.DocumentType.REPORT;
import static vn.capuy.demo.DocumentType.RESOLUTION;
import static vn.capuy.demo.DocumentType.SUBMISSION;
import static vn.capuy.demo.DocumentType.WORKING_REGULATION;

import java.time.LocalDate;
import java.util.List;

/** What the district committee issued in its earlier term and in the term 2020–2025. */
final class DistrictDocuments {
    static final LocalDate GROUPS_FOUNDED = LocalDate.of(2020, 10, 15);
    static final String GROUPS_TITLE =
            "Quy định về thành lập, nhiệm vụ và hoạt động của các tổ công tác chỉ đạo các xã, thị trấn";

    private DistrictDocuments() {}

    static List<Draft> earlierTerm(Chance chance) {
        return new DocumentPlan(chance)
                .from(Calendar.EARLIER_TERM_START, Calendar.EARLIER_TERM_END)
                .issue(RESOLUTION, 12)
                .issue(DIRECTIVE, 7)
                .issue(PROGRAMME, 18)
                .issue(WORKING_REGULATION, 9)
                .issue(REGULATION, 8)
                .issue(DECISION, 20)
                .issue(PLAN, 60, 1)
                .issue(CONCLUSION, 48)
                .issue(NOTICE, 89, 1)
                .issueOn(Calendar.EARLIER_TERM_END, NOTICE, null)
                .issue(REPORT, 25)
                .drafts();
    }

    /** Until the mid-term day the eight types that its review counts; the others are entered only after it. */
    static List<Draft> term(Chance chance) {
        return new DocumentPlan(chance)
                .from(Calendar.TERM_START, Calendar.CUTOFF)
                .issue(RESOLUTION, 14)
                .issue(DIRECTIVE, 9)
                .issue(PROGRAMME, 38, 1)
                .issue(WORKING_REGULATION, 18, 1)
                .issue(REGULATION, 10, 1)
                .issueOn(GROUPS_FOUNDED, REGULATION, GROUPS_TITLE)
                .issue(PLAN, 252, 4)
                .issue(CONCLUSION, 243, 3)
                .issue(NOTICE, 532, 6)
                .issueOn(Calendar.CUTOFF, NOTICE, null)
                .from(Calendar.AFTER_CUTOFF, Calendar.TERM_END)
                .issue(RESOLUTION, 11)
                .issue(DIRECTIVE, 6)
                .issue(PROGRAMME, 22)
                .issue(WORKING_REGULATION, 6)
                .issue(REGULATION, 7)
                .issue(DECISION, 64, 1)
                .issue(PLAN, 158, 1)
                .issue(CONCLUSION, 149)
                .issue(NOTICE, 310, 2)
                .issue(GUIDANCE, 12)
                .issue(REPORT, 84)
                .issue(SUBMISSION, 31)
                .issue(OFFICIAL_LETTER, 96)
                .drafts();
    }
}
