package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inspections and supervisions with the organisations and members in them, and the cases not counted as such. */
final class Cases {
    /** Occurrences that the mid-term review counts; the check of the committed files counts them again. */
    private static final int ORGANISATIONS = 638;

    private static final int MEMBERS = 97;
    private static final int MOST_MEMBERS = 4;

    private final Chance chance = Chance.of("cases");
    private final CaseSubjects subjects;
    private final Table table = new Table(
            "11-cases.csv",
            "reference,kind,lead_body,matter,decided_on,concluded_on,restricted,void_reason,subject_kind,organisation,member,member_name,matters");
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<EnteredCase> entered = new ArrayList<>();

    Cases(Organisation organisation, People people, Holdings holdings) {
        subjects = new CaseSubjects(organisation, people, holdings, chance);
        CasePlan plan = new CasePlan(organisation, chance);
        List<CaseFile> counted = plan.counted();
        counted.forEach(this::least);
        raiseTo(counted, ORGANISATIONS, MEMBERS);
        List<CaseFile> others = plan.others();
        others.forEach(this::some);
        List<CaseFile> all = new ArrayList<>(counted);
        all.addAll(others);
        all.stream()
                .sorted(Comparator.comparing((CaseFile c) -> c.decided).thenComparing(c -> c.lead))
                .forEach(this::write);
    }

    /** A case of signs of violation is about members, a few of them about their organisation as well. */
    private void least(CaseFile file) {
        file.memberCount = file.kind.concernsMembers() ? 1 : 0;
        file.organisationCount = file.kind.concernsMembers() && chance.percent(75) ? 0 : 1;
    }

    private void some(CaseFile file) {
        least(file);
        if (file.kind.concernsMembers()) {
            file.memberCount = chance.between(1, 2);
        } else {
            file.organisationCount = chance.between(1, 3);
        }
    }

    private void raiseTo(List<CaseFile> files, int organisations, int members) {
        while (files.stream().mapToInt(f -> f.organisationCount).sum() < organisations) {
            CaseFile file = chance.pick(files);
            if (file.organisationCount
                    < Math.min(
                            file.mostOrganisations(),
                            subjects.organisations(file.lead).size())) {
                file.organisationCount++;
            }
        }
        while (files.stream().mapToInt(f -> f.memberCount).sum() < members) {
            CaseFile file = chance.pick(files);
            int most = Math.min(
                    MOST_MEMBERS, subjects.members(file.lead, file.decided).size());
            if (file.mayConcernMembers() && file.memberCount < most) {
                file.memberCount++;
            }
        }
    }

    private void write(CaseFile file) {
        subjects.choose(file);
        String series = file.lead + "-" + file.kind.symbol + "-" + file.decided.getYear();
        String reference = "%s-%02d".formatted(series, numbers.merge(series, 1, Integer::sum));
        NamedCsvRecord matter = chance.pick(matters(file));
        LocalDate concluded = OfficeDays.onOrAfter(file.decided.plusDays(chance.between(28, 85)));
        boolean open = file.voidReason != null;
        boolean restricted = file.kind == CaseKind.DENUNCIATION
                || (file.kind == CaseKind.INSPECTION_SIGNS_OF_VIOLATION && chance.percent(60));
        var written = new EnteredCase(
                reference,
                file,
                matter.getField("key"),
                List.of(matter.getField("codes").split(" ")),
                open ? null : concluded,
                restricted);
        entered.add(written);
        String told = matter.getField("vi");
        for (Unit unit : file.organisations) {
            row(written, told, "ORGANISATION", unit.code(), null);
        }
        for (CaseMember member : file.members) {
            row(written, told, "MEMBER", member.cell(), member.person());
        }
    }

    private static List<NamedCsvRecord> matters(CaseFile file) {
        return Phrases.of("matters.csv").stream()
                .filter(m -> m.getField("kind").equals(file.kind.name()))
                .filter(m -> !m.getField("key").equals("EPIDEMIC") || file.decided.getYear() < 2023)
                .toList();
    }

    private void row(EnteredCase of, String matter, String subjectKind, String organisation, Person member) {
        table.row(
                of.reference(),
                of.file().kind,
                of.file().lead,
                matter,
                of.file().decided,
                of.concluded(),
                of.restricted(),
                of.file().voidReason,
                subjectKind,
                organisation,
                member == null ? null : member.code(),
                member == null ? null : member.fullName(),
                String.join(" ", of.matters()));
    }

    /** All cases in the order of the file. */
    List<EnteredCase> entered() {
        return List.copyOf(entered);
    }

    Table table() {
        return table;
    }
}
