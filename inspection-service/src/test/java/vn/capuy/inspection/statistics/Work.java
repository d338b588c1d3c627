package vn.capuy.inspection.statistics;

import java.util.UUID;
import vn.capuy.testing.Database;

/** What is found and required after a case, entered in the database as the features enter it. */
final class Work {
    private Work() {}

    /** A finding on a subject of the case: an organisation's code or a member's. */
    static void found(String caseId, String subject, String outcome, String matter) {
        String violation = "VIOLATION".equals(outcome) ? "'SERIOUS', '2020-01-01', '2020-12-31'" : "null, null, null";
        Database.run("""
                insert into finding (id, case_id, subject, matter, outcome, degree, act_from, act_to, body, recorded_at,
                  recorded_by, version)
                select gen_random_uuid(), s.case_id, s.id, %s, '%s', %s, 'Kết luận', now(), 'somebody', 0
                from case_subject s where s.case_id = '%s' and coalesce(s.member, s.organisation) = '%s'""".formatted(matter == null ? "null" : "'" + matter + "'", outcome, violation, caseId, subject));
    }

    static void matter(String caseId, String matter) {
        Database.run("""
                insert into case_matter (id, case_id, matter, recorded_at, recorded_by, version)
                values (gen_random_uuid(), '%s', '%s', now(), 'somebody', 0)""".formatted(caseId, matter));
    }

    /** Due on a day; reported on another and verified, or neither where that is null. */
    static void remedy(String caseId, String dueOn, String reportedOn) {
        UUID id = UUID.randomUUID();
        String state = reportedOn == null ? "OPEN" : "VERIFIED";
        Database.run("""
                insert into remedy (id, case_id, owner_kind, organisation, what, required_on, first_due_on, due_on, state,
                  recorded_at, recorded_by, version)
                values ('%s', '%s', 'ORGANISATION', 'BL-HM-DU', 'Thu lại đảng phí', '2022-06-01', '%3$s', '%3$s', '%4$s',
                  now(), 'somebody', 0)""".formatted(id, caseId, dueOn, state));
        step(id, 0, "REQUIRE", "OPEN", "2022-06-01", dueOn);
        if (reportedOn != null) {
            step(id, 1, "REPORT", "REPORTED", reportedOn, dueOn);
            step(id, 2, "VERIFY", "VERIFIED", reportedOn, dueOn);
        }
    }

    private static void step(UUID remedy, int nr, String step, String state, String onDay, String dueOn) {
        String evidence = "REPORT".equals(step) ? "'Báo cáo'" : "null";
        Database.run("""
                insert into remedy_step (remedy, nr, step, state, on_day, due_on, evidence, recorded_at, recorded_by)
                values ('%s', %d, '%s', '%s', '%s', '%s', %s, now(), 'somebody')""".formatted(remedy, nr, step, state, onDay, dueOn, evidence));
    }
}
