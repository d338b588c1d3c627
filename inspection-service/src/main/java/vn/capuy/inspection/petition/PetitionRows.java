package vn.capuy.inspection.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.imports.Discretion;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Row;

/** Reads the rows of one file. */
final class PetitionRows {
    static final List<String> COLUMNS = List.of(
            "reference",
            "receiving_body",
            "kind",
            "received_on",
            "channel",
            "forwarded_by",
            "addressed_to",
            "sender",
            "summary",
            "matters",
            "decision_reference",
            "decision_body",
            "decided_on",
            "decision_received_on",
            "level",
            "state",
            "admitted_on",
            "resolved_on",
            "outcome",
            "forwarded_to",
            "discipline",
            "void_reason",
            "subject_kind",
            "organisation",
            "member",
            "member_name");

    /** What may be left out of a file. */
    static final Set<String> OPTIONAL = Set.of(
            "forwarded_by",
            "decision_reference",
            "decision_body",
            "decided_on",
            "decision_received_on",
            "level",
            "admitted_on",
            "resolved_on",
            "outcome",
            "forwarded_to",
            "discipline",
            "void_reason",
            "member",
            "member_name");

    /** Words by which a column offers who sent a petition, without diacritics. */
    private static final Pattern WHO = Pattern.compile(
            "(^|[^a-z])(name|names|ten|ho ten|nguoi|person|citizen|address|dia chi|phone|tel|mobile"
                    + "|dien thoai|sdt|cccd|cmnd|email|contact|lien he|denouncer|complainant|sender|identity|danh tinh)([^a-z]|$)");

    static final Discretion NO_IDENTITIES = new Discretion(
            column -> WHO.matcher(VietnameseText.fold(column).replace('_', ' ')).find(),
            "violation.petition-identity-column");

    private final Groups<PetitionRow> groups = new Groups<>("reference", PetitionRow::key);
    private final LocalDate today;

    PetitionRows(LocalDate today) {
        this.today = today;
    }

    Groups<PetitionRow> groups() {
        return groups;
    }

    PetitionRow parse(Row row) {
        String reference = row.text("reference", 100);
        PetitionKind kind = row.code("kind", PetitionKind.class);
        var petition = new NewPetition(
                kind,
                row.text("receiving_body", 50),
                day(row, "received_on", true),
                row.code("channel", PetitionChannel.class),
                row.optionalText("forwarded_by", 200),
                row.text("addressed_to", 300),
                row.code("sender", SenderKind.class),
                false,
                false,
                row.text("summary", 4000),
                matters(row),
                List.of(subject(row)),
                decision(row));
        var past = new PetitionPast(
                row.code("state", PetitionState.class),
                day(row, "admitted_on", false),
                day(row, "resolved_on", false),
                row.optionalCode("outcome", PetitionOutcome.class),
                row.optionalText("forwarded_to", 200),
                row.optionalText("discipline", 100),
                row.optionalText("void_reason", 500));
        if (past.state() != null && kind != null && !past.whole(kind)) {
            row.fault("state", "violation.petition-past");
        }
        if (kind != null && (kind == PetitionKind.COMPLAINT) != (petition.decision() != null)) {
            row.fault("decision_reference", "constraint.petition_decision_whole");
        }
        if (petition.channel() != null
                && (petition.channel() == PetitionChannel.FORWARDED) != (petition.forwardedBy() != null)) {
            row.fault("forwarded_by", "constraint.petition_forwarded_whole");
        }
        order(row, petition, past);
        return groups.read(new PetitionRow(reference, petition, past));
    }

    private static void order(Row row, NewPetition petition, PetitionPast past) {
        var decision = petition.decision();
        List<LocalDate> days = Stream.of(
                        decision == null ? null : decision.decidedOn(),
                        decision == null ? null : decision.receivedOn(),
                        petition.receivedOn(),
                        past.admittedOn(),
                        past.resolvedOn())
                .filter(Objects::nonNull)
                .toList();
        if (!days.equals(days.stream().sorted().toList())) {
            row.fault("received_on", "constraint.petition_days");
        }
    }

    private LocalDate day(Row row, String column, boolean required) {
        LocalDate day = required ? row.date(column) : row.optionalDate(column);
        if (day != null && day.isAfter(today)) {
            row.fault(column, "violation.future");
        }
        return day;
    }

    private static List<String> matters(Row row) {
        String text = row.text("matters", 2000);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s;]+")).distinct().toList();
    }

    private static NewPetitionSubject subject(Row row) {
        var subject = new NewPetitionSubject(
                row.code("subject_kind", SubjectKind.class),
                row.text("organisation", 50),
                row.optionalText("member", 50),
                row.optionalText("member_name", 200));
        if (subject.kind() != null && !subject.whole()) {
            row.fault("member", "violation.subject-member");
        }
        return subject;
    }

    /** Null where none of its columns is filled in; all of them are needed where one is. */
    private static NewPetition.ComplainedDecision decision(Row row) {
        String reference = row.optionalText("decision_reference", 100);
        String body = row.optionalText("decision_body", 50);
        LocalDate decidedOn = row.optionalDate("decided_on");
        LocalDate receivedOn = row.optionalDate("decision_received_on");
        ComplaintLevel level = row.optionalCode("level", ComplaintLevel.class);
        var told = Stream.of(reference, body, decidedOn, receivedOn, level)
                .filter(Objects::nonNull)
                .count();
        if (told != 0 && told != 5) {
            row.fault("decision_reference", "constraint.petition_decision_whole");
        }
        return told == 0
                ? null
                : new NewPetition.ComplainedDecision(reference, body, decidedOn, receivedOn, level, false, null);
    }
}
