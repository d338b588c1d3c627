package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What was found of whom in the concluded cases: of each subject of an inspection, of few of a supervision. */
final class Findings {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> STATE_MATTERS =
            List.of("LAND_RESOURCES", "INVESTMENT_CONSTRUCTION", "FINANCE", "CORRUPTION_WASTE");

    private final Chance chance = Chance.of("findings");
    private final List<NamedCsvRecord> texts = Phrases.of("findings.csv");
    private final List<Finding> found = new ArrayList<>();
    private final Table table = new Table(
            "18-findings.csv",
            "lead_body,reference,organisation,member,matter,outcome,degree,act_from,act_to,text,conclusion,"
                    + "state_reference,state_agency,state_on,evidence");

    Findings(Cases cases) {
        cases.entered().stream()
                .filter(c -> c.isConcluded() && c.file().kind != CaseKind.COMPLAINT)
                .forEach(this::of);
    }

    private void of(EnteredCase of) {
        of.file().organisations.forEach(unit -> subject(of, unit.code(), null));
        of.file().members.forEach(member -> subject(of, member.cell(), member.person()));
    }

    private void subject(EnteredCase of, String organisation, Person member) {
        String outcome = outcome(of.file(), member != null);
        if (outcome == null) {
            return;
        }
        String kind = member == null ? "ORGANISATION" : "MEMBER";
        List<NamedCsvRecord> fitting = texts(of.key(), kind, outcome);
        NamedCsvRecord text = chance.pick(fitting.isEmpty() ? texts("ANY", kind, "NO_VIOLATION") : fitting);
        enter(of, organisation, member, text);
    }

    /** Null where a supervision noted nothing of the subject. */
    private String outcome(CaseFile file, boolean member) {
        int lot = chance.between(1, 100);
        if (file.kind.concernsMembers()) {
            int violations = member ? 68 : 30;
            return lot <= violations
                    ? "VIOLATION"
                    : lot <= violations + 15 ? "SHORTCOMING" : lot <= 95 ? "NO_VIOLATION" : "NOT_ESTABLISHED";
        }
        if (file.kind.symbol.equals("GS")) {
            return lot <= 10 ? "SHORTCOMING" : null;
        }
        return lot <= 5 ? "VIOLATION" : lot <= 18 ? "SHORTCOMING" : "NO_VIOLATION";
    }

    private List<NamedCsvRecord> texts(String key, String subject, String outcome) {
        String known = outcome.equals("NOT_ESTABLISHED") ? "ANY" : key;
        return texts.stream()
                .filter(t -> t.getField("key").equals(known)
                        && t.getField("subject").equals(subject)
                        && t.getField("outcome").equals(outcome))
                .toList();
    }

    private void enter(EnteredCase of, String organisation, Person member, NamedCsvRecord text) {
        boolean violation = text.getField("outcome").equals("VIOLATION");
        LocalDate until = of.file().decided.minusDays(chance.between(60, 200));
        LocalDate from = until.minusMonths(chance.between(1, 20));
        var finding = new Finding(
                of,
                organisation,
                member,
                of.matters().getFirst(),
                text.getField("vi"),
                violation ? degree(member != null) : null,
                violation ? from : null,
                violation ? until : null);
        found.add(finding);
        boolean state = violation && STATE_MATTERS.contains(finding.matter()) && chance.percent(30);
        LocalDate looked = OfficeDays.onOrBefore(chance.day(of.file().decided.plusDays(5), of.concluded()));
        table.row(
                of.file().lead,
                of.reference(),
                organisation,
                member == null ? null : member.code(),
                finding.matter(),
                text.getField("outcome"),
                finding.degree(),
                finding.from(),
                finding.until(),
                finding.text(),
                text.getField("conclusion"),
                state ? "%02d/KL-TTr".formatted(chance.between(1, 25)) : null,
                state ? agency(of.file().lead) : null,
                state ? OfficeDays.onOrBefore(of.file().decided.minusDays(chance.between(10, 40))) : null,
                "Biên bản thẩm tra, xác minh ngày " + WRITTEN.format(looked));
    }

    private String degree(boolean member) {
        int lot = chance.between(1, 100);
        return lot <= 55
                ? "LESS_SERIOUS"
                : lot <= 84 || !member ? "SERIOUS" : lot <= 96 ? "VERY_SERIOUS" : "ESPECIALLY_SERIOUS";
    }

    private String agency(String lead) {
        String district = lead.startsWith("TY") ? "Thanh tra huyện Tiên Yên" : "Thanh tra huyện Bình Liêu";
        return chance.percent(75) ? district : "Thanh tra tỉnh Quảng Ninh";
    }

    /** All that was found, in the order of the file. */
    List<Finding> found() {
        return List.copyOf(found);
    }

    Table table() {
        return table;
    }
}
