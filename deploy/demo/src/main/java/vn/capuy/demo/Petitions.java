package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Petitions: those that led to the cases of denunciation and complaint, and those that led to none. */
final class Petitions {
    private final Chance chance = Chance.of("petitions");
    private final Organisation organisation;
    private final List<Petition> petitions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Table table = new Table(
            "20-petitions.csv",
            "reference,receiving_body,kind,received_on,channel,forwarded_by,addressed_to,sender,summary,matters,"
                    + "decision_reference,decision_body,decided_on,decision_received_on,level,state,admitted_on,"
                    + "resolved_on,outcome,forwarded_to,discipline,void_reason,subject_kind,organisation,member,member_name");

    Petitions(
            Organisation organisation,
            Cases cases,
            Findings findings,
            List<Complaint> complaints,
            CaseSubjects subjects) {
        this.organisation = organisation;
        cases.entered().stream()
                .filter(c -> c.isConcluded() && c.file().kind == CaseKind.DENUNCIATION)
                .forEach(c -> denunciation(c, findings));
        complaints.forEach(this::complaint);
        Phrases.of("other-petitions.csv").forEach(row -> other(row, subjects));
        petitions.stream()
                .sorted(Comparator.comparing(Petition::received).thenComparing(Petition::body))
                .forEach(this::write);
    }

    private void denunciation(EnteredCase of, Findings findings) {
        LocalDate admitted = OfficeDays.onOrBefore(of.file().decided.minusDays(chance.between(1, 5)));
        petitions.add(new Petition(
                of.file().lead,
                OfficeDays.onOrBefore(admitted.minusDays(chance.between(4, 14))),
                channel(),
                "NAMED",
                of.key(),
                null,
                "RESOLVED",
                admitted,
                of.concluded(),
                outcome(of, findings),
                null,
                null,
                of.file().organisations,
                of.file().members));
    }

    /** As the findings of the case say of its members. */
    private static String outcome(EnteredCase of, Findings findings) {
        List<Finding> found = findings.found().stream()
                .filter(f -> f.of().equals(of) && f.member() != null)
                .toList();
        long violations = found.stream().filter(Finding::isViolation).count();
        return violations == 0 ? "UNFOUNDED" : violations == found.size() ? "FOUNDED" : "PARTLY_FOUNDED";
    }

    private void complaint(Complaint of) {
        LocalDate received = OfficeDays.onOrAfter(of.announced().plusDays(chance.between(12, 20)));
        LocalDate admitted = OfficeDays.onOrAfter(received.plusDays(chance.between(3, 6)));
        petitions.add(new Petition(
                of.receivedBy(),
                received,
                channel(),
                "NAMED",
                of.key(),
                of,
                "RESOLVED",
                admitted,
                of.resolved(),
                of.reversing() == null ? "UPHELD" : "REVERSED",
                null,
                null,
                List.of(),
                List.of(of.member())));
    }

    private void other(NamedCsvRecord row, CaseSubjects subjects) {
        LocalDate received = LocalDate.parse(row.getField("received_on"));
        petitions.add(new Petition(
                row.getField("receiving_body"),
                received,
                row.getField("channel"),
                row.getField("sender"),
                "DENUNCIATION",
                null,
                row.getField("state"),
                row.getField("admitted_on").isEmpty() ? null : LocalDate.parse(row.getField("admitted_on")),
                null,
                null,
                row.getField("forwarded_to"),
                row.getField("void_reason"),
                List.of(),
                List.of(chance.pick(subjects.members(row.getField("below"), received)))));
    }

    private String channel() {
        return chance.pick(List.of("POST", "POST", "IN_PERSON", "IN_PERSON", "ONLINE", "FORWARDED"));
    }

    private void write(Petition petition) {
        String series = petition.body() + petition.received().getYear();
        String reference = "%02d/%d"
                .formatted(
                        numbers.merge(series, 1, Integer::sum),
                        petition.received().getYear());
        List<NamedCsvRecord> texts = Phrases.of("petitions.csv").stream()
                .filter(t -> t.getField("key").equals(petition.key()))
                .toList();
        NamedCsvRecord text = chance.pick(texts);
        petition.organisations().forEach(unit -> row(reference, petition, text, "ORGANISATION", unit.code(), null));
        petition.members().forEach(m -> row(reference, petition, text, "MEMBER", m.cell(), m.person()));
    }

    private void row(
            String reference, Petition p, NamedCsvRecord text, String subjectKind, String unit, Person member) {
        Complaint complaint = p.complaint();
        table.row(
                reference,
                p.body(),
                p.kind(),
                p.received(),
                p.channel(),
                p.channel().equals("FORWARDED") ? "Ban Tiếp công dân huyện Bình Liêu" : null,
                organisation.unit(p.body()).name().vi(),
                p.sender(),
                text.getField("vi"),
                text.getField("matters"),
                complaint == null ? null : complaint.reference(),
                complaint == null ? null : complaint.body(),
                complaint == null ? null : complaint.decided(),
                complaint == null ? null : complaint.announced(),
                complaint == null ? null : "FIRST",
                p.state(),
                p.admitted(),
                p.resolved(),
                p.outcome(),
                p.forwardedTo(),
                p.reversing(),
                p.voidReason(),
                subjectKind,
                unit,
                member == null ? null : member.code(),
                member == null ? null : member.fullName());
    }

    Table table() {
        return table;
    }
}
