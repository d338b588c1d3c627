package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many documents of which type one committee issued in one of its terms, stretch by stretch. */
final class DocumentPlan {
    private static final List<String> VOIDED =
            List.of("Cấp trùng số, đã thu hồi", "Ban hành sai thẩm quyền ký", "Thu hồi theo ý kiến của Ban Thường vụ");

    private final Chance chance;
    private final List<Draft> drafts = new ArrayList<>();
    private LocalDate first;
    private LocalDate last;

    DocumentPlan(Chance chance) {
        this.chance = chance;
    }

    DocumentPlan from(LocalDate day, LocalDate until) {
        first = day;
        last = until;
        return this;
    }

    DocumentPlan issue(DocumentType type, int count) {
        return issue(type, count, 0);
    }

    /** So many in force, and so many more that were voided and keep their numbers. */
    DocumentPlan issue(DocumentType type, int count, int voided) {
        chance.officeDays(count, first, last).forEach(day -> drafts.add(new Draft(type, day, null, null)));
        chance.officeDays(voided, first, last)
                .forEach(day -> drafts.add(new Draft(type, day, chance.pick(VOIDED), null)));
        return this;
    }

    DocumentPlan issueOn(LocalDate day, DocumentType type, String title) {
        drafts.add(new Draft(type, day, null, title));
        return this;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }
}
