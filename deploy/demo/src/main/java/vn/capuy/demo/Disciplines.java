package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Discipline decisions (quyết định thi hành kỷ luật), most of them on violations that cases found. */
final class Disciplines {
    private final Chance chance = Chance.of("disciplines");
    private final Ripple ripple;
    private final Holdings holdings;
    private final DecisionNumbers numbers;
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<Person> disciplined = new HashSet<>();
    private final Table table = new Table(
            "21-disciplines.csv",
            "subject_kind,organisation,member,member_name,member_status,deciding_body,reference,form,decided_on,"
                    + "announced_on,effect_until,restricted,matter,matter_code,act_from,act_until,degree,grave_matter,"
                    + "concluded_on,lifted_on,lifted_reference");
    private Complaint reversed;

    Disciplines(
            Findings findings,
            Complaints complaints,
            Ripple ripple,
            People people,
            Holdings holdings,
            DecisionNumbers numbers) {
        this.ripple = ripple;
        this.holdings = holdings;
        this.numbers = numbers;
        List<Finding> violations =
                findings.found().stream().filter(Finding::isViolation).toList();
        violations.stream().filter(v -> v.member() != null).forEach(this::onMember);
        violations.stream()
                .filter(v -> v.member() == null && v.degree().equals("SERIOUS"))
                .filter(v -> v.of().file().lead.equals("BL-UBKT"))
                .limit(4)
                .forEach(v -> decisions.add(after(v, "BL-UBKT", chance.percent(70) ? "REPRIMAND" : "WARNING")));
        complaints.all().stream()
                .filter(c -> !ripple.touches(c.member().person()))
                .forEach(this::complainedOf);
        thoseWhomACommuneHadPlanned(violations);
        theOneWhoLeftTheList(people);
        Phrases.of("ordinary-members.csv").forEach(this::ordinaryMember);
        List<Decision> inOrder = decisions.stream()
                .sorted(Comparator.comparing(Decision::decided).thenComparing(Decision::organisation))
                .toList();
        inOrder.forEach(this::write);
    }

    private void onMember(Finding violation) {
        int decided =
                switch (violation.degree()) {
                    case "LESS_SERIOUS" -> 25;
                    case "SERIOUS" -> 75;
                    default -> 100;
                };
        if (!chance.percent(decided)
                || ripple.touches(violation.member())
                || disciplined.contains(violation.member())) {
            return;
        }
        String form = form(violation);
        boolean byCell = form.equals("REPRIMAND") || violation.of().file().isLedByGrassroots();
        Decision decision = after(violation, byCell ? violation.organisation() : "BL-UBKT", form);
        // What the district did not decide before its end was for its successors to decide.
        if (!decision.announced().isAfter(Calendar.TERM_END)) {
            disciplined.add(violation.member());
            decisions.add(decision);
        }
    }

    /** Nobody is removed from an office that the register of posts lets him keep, or expelled while he holds one. */
    private String form(Finding violation) {
        LocalDate day = violation.of().concluded();
        boolean inOffice =
                holdings.of(violation.member()).stream().anyMatch(h -> h.to() == null || !h.to().isBefore(day));
        return switch (violation.degree()) {
            case "LESS_SERIOUS" -> "REPRIMAND";
            case "ESPECIALLY_SERIOUS" -> inOffice ? "WARNING" : "EXPULSION";
            default -> "WARNING";
        };
    }

    private Decision after(Finding violation, String body, String form) {
        LocalDate decided = OfficeDays.onOrAfter(violation.of().concluded().plusDays(chance.between(8, 40)));
        return Decision.of(
                violation, body, form, decided, OfficeDays.onOrAfter(decided.plusDays(chance.between(1, 8))));
    }

    private void complainedOf(Complaint complaint) {
        LocalDate until = complaint.decided().minusDays(chance.between(60, 150));
        Person person = complaint.member().person();
        boolean warning = complaint.form().equals("WARNING");
        decisions.add(new Decision(
                complaint.member().cell(),
                person.code(),
                person.fullName(),
                "OFFICIAL",
                complaint.body(),
                complaint.reference(),
                complaint.form(),
                complaint.decided(),
                complaint.announced(),
                warning
                        ? "Bỏ sinh hoạt chi bộ nhiều kỳ không có lý do, đã nhắc nhở vẫn tái phạm"
                        : "Phát ngôn thiếu trách nhiệm, gây mất đoàn kết trong chi bộ",
                warning ? "DEMOCRATIC_CENTRALISM" : "INTERNAL_UNITY",
                until.minusMonths(chance.between(1, 6)),
                until,
                warning ? "SERIOUS" : "LESS_SERIOUS",
                null,
                complaint.decided(),
                null,
                null));
    }

    /** Two after the mid-term day: one decision stands, the other the province reversed upon a complaint. */
    private void thoseWhomACommuneHadPlanned(List<Finding> violations) {
        List<Finding> chosen = violations.stream()
                .filter(v -> v.member() != null && ripple.touchesOnlyACommunesList(v.member()))
                .filter(v -> v.of().concluded().isAfter(Calendar.CUTOFF)
                        && v.of().file().lead.equals("BL-UBKT"))
                .limit(2)
                .toList();
        decisions.add(after(chosen.getFirst(), "BL-UBKT", "REPRIMAND"));
        Decision second = after(chosen.getLast(), "BL-UBKT", "WARNING");
        LocalDate lifted = OfficeDays.onOrAfter(second.announced().plusDays(95));
        second = second.lifted(lifted, numbers.next("QN-UBKT", lifted))
                .numbered(numbers.next("BL-UBKT", second.decided()));
        decisions.add(second);
        reversed = new Complaint(
                null,
                new CaseMember(chosen.getLast().member(), second.organisation()),
                "COMPLAINT_WARNING",
                second.form(),
                second.body(),
                second.reference(),
                second.decided(),
                second.announced(),
                "QN-UBKT",
                lifted,
                second.liftedReference());
    }

    /** The yearly review took him off the district's list for this; he stands on no other. */
    private void theOneWhoLeftTheList(People people) {
        Person person = people.ofTheDistrict().stream()
                .filter(p -> p.code().equals(ripple.removedForDiscipline()))
                .findFirst()
                .orElseThrow();
        LocalDate decided = LocalDate.of(2023, 7, 20);
        decisions.add(new Decision(
                "BL-CQ-C04",
                person.code(),
                person.fullName(),
                "OFFICIAL",
                "BL-UBKT",
                null,
                "REPRIMAND",
                decided,
                decided.plusDays(5),
                "Thiếu trách nhiệm trong tham mưu thẩm định hồ sơ hỗ trợ sản xuất",
                "CORRUPTION_WASTE",
                LocalDate.of(2022, 10, 3),
                LocalDate.of(2023, 2, 28),
                "LESS_SERIOUS",
                null,
                LocalDate.of(2023, 7, 6),
                null,
                null));
    }

    private void ordinaryMember(NamedCsvRecord row) {
        decisions.add(new Decision(
                row.getField("organisation"),
                row.getField("member"),
                row.getField("member_name"),
                row.getField("member_status"),
                row.getField("deciding_body"),
                null,
                row.getField("form"),
                LocalDate.parse(row.getField("decided_on")),
                LocalDate.parse(row.getField("announced_on")),
                row.getField("vi"),
                row.getField("matter_code"),
                LocalDate.parse(row.getField("act_from")),
                LocalDate.parse(row.getField("act_until")),
                row.getField("degree"),
                row.getField("grave_matter"),
                LocalDate.parse(row.getField("concluded_on")),
                null,
                null));
    }

    private void write(Decision d) {
        table.row(
                d.member() == null ? "ORGANISATION" : "MEMBER",
                d.organisation(),
                d.member(),
                d.memberName(),
                d.status(),
                d.body(),
                d.reference() == null ? numbers.next(d.body(), d.decided()) : d.reference(),
                d.form(),
                d.decided(),
                d.announced(),
                null,
                false,
                d.matter(),
                d.matterCode(),
                d.from(),
                d.until(),
                d.degree(),
                d.graveMatter(),
                d.concluded(),
                d.liftedOn(),
                d.liftedReference());
    }

    /** The complaint upon which the province reversed a decision. */
    Complaint reversed() {
        return reversed;
    }

    Table table() {
        return table;
    }
}
