package vn.capuy.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Degree;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.GraveMatter;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.member.MemberStatus;

/** Reads the rows of an older register of discipline. */
final class PastDecisionRows {
    static final List<String> COLUMNS = List.of(
            "subject_kind",
            "organisation",
            "member",
            "member_name",
            "member_status",
            "deciding_body",
            "reference",
            "form",
            "decided_on",
            "announced_on",
            "effect_until",
            "restricted",
            "matter",
            "matter_code",
            "act_from",
            "act_until",
            "degree",
            "grave_matter",
            "concluded_on",
            "lifted_on",
            "lifted_reference");

    static final Set<String> OPTIONAL = Set.of(
            "effect_until",
            "restricted",
            "matter_code",
            "act_until",
            "grave_matter",
            "concluded_on",
            "lifted_on",
            "lifted_reference");

    private final LocalDate today;

    PastDecisionRows(LocalDate today) {
        this.today = today;
    }

    PastDecision parse(Row row) {
        var read = new PastDecision(
                row.code("subject_kind", SubjectKind.class),
                row.text("organisation", 50),
                row.optionalText("member", 50),
                row.optionalText("member_name", 200),
                row.optionalCode("member_status", MemberStatus.class),
                row.text("deciding_body", 50),
                new Decided(row.code("form", Form.class), row.text("reference", 100), row.date("decided_on")),
                row.date("announced_on"),
                row.optionalDate("effect_until"),
                row.flag("restricted"),
                row.optionalDate("concluded_on"),
                new NewAct(
                        row.text("matter", 2000),
                        row.optionalText("matter_code", 50),
                        row.date("act_from"),
                        row.optionalDate("act_until"),
                        row.code("degree", Degree.class),
                        row.optionalCode("grave_matter", GraveMatter.class),
                        null),
                row.optionalDate("lifted_on"),
                row.optionalText("lifted_reference", 100));
        subject(row, read);
        days(row, read);
        lifted(row, read);
        return read;
    }

    private static void subject(Row row, PastDecision read) {
        boolean member = read.kind() == SubjectKind.MEMBER;
        if (read.kind() != null && member != (read.member() != null && read.memberName() != null)) {
            row.fault("member", "violation.subject-member");
        }
        if (read.kind() == SubjectKind.ORGANISATION && read.status() != null) {
            row.fault("member_status", "violation.subject-member");
        }
        if (read.status() == MemberStatus.UNKNOWN) {
            row.fault("member_status", "violation.status-must-be-told");
        }
    }

    private void days(Row row, PastDecision read) {
        notFuture(row, "decided_on", read.decided().on());
        notFuture(row, "announced_on", read.announcedOn());
        notFuture(row, "lifted_on", read.liftedOn());
        inOrder(row, "announced_on", read.decided().on(), read.announcedOn(), "violation.announced-before-decided");
        inOrder(row, "effect_until", read.announcedOn(), read.effectUntil(), "violation.period");
        inOrder(row, "act_until", read.act().from(), read.act().until(), "violation.period");
        inOrder(row, "concluded_on", read.concludedOn(), read.decided().on(), "violation.concluded-after-proposed");
        LocalDate concluded = read.concludedOn() == null ? read.decided().on() : read.concludedOn();
        inOrder(row, "act_from", read.act().end(), concluded, "violation.act-after-conclusion");
        Form form = read.decided().form();
        if (form != null && form.hasNoEnd() && read.effectUntil() != null) {
            row.fault("effect_until", "violation.form-has-no-end");
        }
    }

    private static void lifted(Row row, PastDecision read) {
        if ((read.liftedOn() == null) != (read.liftedReference() == null)) {
            row.fault("lifted_reference", "violation.lifted-whole");
        }
        inOrder(row, "lifted_on", read.announcedOn(), read.liftedOn(), "violation.lifted-before-announced");
    }

    private void notFuture(Row row, String column, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            row.fault(column, "violation.future");
        }
    }

    private static void inOrder(Row row, String column, LocalDate first, LocalDate then, String messageKey) {
        if (first != null && then != null && then.isBefore(first)) {
            row.fault(column, messageKey);
        }
    }
}
