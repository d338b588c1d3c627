package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.PastDecision.Key;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.member.Member;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.ScopeDays;

/** Checks decisions of the past against the register and against themselves, in as many queries for any number of rows. */
@ApplicationScoped
class PastDecisionCheck {
    private static final String ENTERED = """
            select deciding_body, reference, decided_on from discipline
            where voided_at is null and (deciding_body, reference, decided_on) in
              (select * from unnest(cast(:bodies as text[]), cast(:references as text[]), cast(:days as date[])))""";

    private final Organisation organisation;
    private final Members members;
    private final MatterCatalogue matters;
    private final EffectPeriod effect;
    private final DisciplineWall wall;
    private final Jdbi jdbi;

    PastDecisionCheck(
            Organisation organisation,
            Members members,
            MatterCatalogue matters,
            EffectPeriod effect,
            DisciplineWall wall,
            Jdbi jdbi) {
        this.organisation = organisation;
        this.members = members;
        this.matters = matters;
        this.effect = effect;
        this.wall = wall;
        this.jdbi = jdbi;
    }

    void check(List<Parsed<PastDecision>> rows, Faults faults) {
        if (rows.isEmpty()) {
            return;
        }
        var told = rows.stream().map(Parsed::value).toList();
        var known = known(told);
        var dossiers = dossiers(told);
        var codes = matters.byCode();
        var figures = effect.figures();
        Set<Key> seen = entered(told);
        for (Parsed<PastDecision> each : rows) {
            PastDecision row = each.value();
            int number = each.row();
            if (!seen.add(row.key())) {
                faults.add(number, "reference", row.decided().reference(), "violation.duplicate");
            }
            if (row.restricted() && !wall.cleared()) {
                faults.add(number, "restricted", "true", "violation.restricted-needs-clearance");
            }
            organisations(row, number, known, faults);
            subject(row, number, dossiers.get(row.member()), faults);
            if (row.act().matterCode() != null && !codes.containsKey(row.act().matterCode())) {
                faults.unknown(number, "matter_code", row.act().matterCode());
            }
            if (row.effectUntil() == null
                    && !figures.known(row.decided().form(), row.decided().on())) {
                faults.add(number, "effect_until", "", "violation.effect-unknown");
            }
        }
    }

    /** Those of the members whom the caller may know of, by code. */
    Map<String, Member> dossiers(Collection<PastDecision> rows) {
        var codes =
                rows.stream().map(PastDecision::member).filter(Objects::nonNull).collect(Collectors.toSet());
        var found = members.find(codes);
        var visible = organisation.everVisible(
                found.values().stream().map(Member::managedBy).collect(Collectors.toSet()));
        found.values().removeIf(member -> !visible.contains(member.managedBy()));
        return found;
    }

    /** What the dossier says of the member on the day of the decision; null where it does not. */
    static MemberStatus proven(Member dossier, LocalDate day) {
        MemberStatus status = dossier == null ? MemberStatus.UNKNOWN : dossier.statusOn(day);
        return status == MemberStatus.UNKNOWN ? null : status;
    }

    private record Known(Map<String, Organisation.Unit> units, ScopeDays days, Set<String> visible) {}

    private Known known(Collection<PastDecision> rows) {
        var codes = rows.stream()
                .flatMap(row -> Stream.of(row.decidingBody(), row.organisation()))
                .collect(Collectors.toSet());
        return new Known(organisation.find(codes), organisation.scopeDays(codes), organisation.everVisible(codes));
    }

    private static void organisations(PastDecision row, int number, Known known, Faults faults) {
        LocalDate day = row.decided().on();
        if (!known.days().hold(row.decidingBody(), day)) {
            faults.add(
                    number, "deciding_body", row.decidingBody(), "violation.organisation-unknown", Map.of("date", day));
        } else if (known.units().get(row.decidingBody()).kind().isPlace()) {
            faults.add(number, "deciding_body", row.decidingBody(), "violation.not-a-party-organisation");
        }
        var unit = known.units().get(row.organisation());
        if (unit == null
                || !known.visible().contains(row.organisation())
                || unit.establishedOn().isAfter(day)) {
            faults.add(
                    number, "organisation", row.organisation(), "violation.organisation-unknown", Map.of("date", day));
        } else if (unit.kind().isPlace()) {
            faults.add(number, "organisation", row.organisation(), "violation.not-a-party-organisation");
        }
    }

    /** What the row says of the subject must not contradict the dossier, nor the form the subject. */
    private static void subject(PastDecision row, int number, Member dossier, Faults faults) {
        MemberStatus proven = proven(dossier, row.decided().on());
        if (row.kind() == SubjectKind.MEMBER) {
            if (dossier != null && dossier.voided()) {
                faults.add(number, "member", row.member(), "violation.member-voided");
            }
            if (dossier != null && !dossier.fullName().equals(row.memberName())) {
                faults.add(number, "member_name", row.memberName(), "violation.name-contradicts-dossier");
            }
            if (proven == null && row.status() == null) {
                faults.add(number, "member_status", "", "violation.status-must-be-told");
                return;
            }
            if (proven != null && row.status() != null && row.status() != proven) {
                faults.add(number, "member_status", row.status().name(), "violation.status-contradicts-dossier");
            }
        }
        Form form = row.decided().form();
        if (!form.fits(row.subject(proven).standing())) {
            faults.add(number, "form", form.name(), "violation.form-of-subject");
        }
    }

    private Set<Key> entered(List<PastDecision> rows) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(ENTERED)
                .bindArray(
                        "bodies",
                        String.class,
                        rows.stream().map(PastDecision::decidingBody).toList())
                .bindArray(
                        "references",
                        String.class,
                        rows.stream().map(row -> row.decided().reference()).toList())
                .bindArray(
                        "days",
                        String.class,
                        rows.stream().map(row -> row.decided().on().toString()).toList())
                .map((row, context) -> new Key(
                        row.getString("deciding_body"),
                        row.getString("reference"),
                        row.getObject("decided_on", LocalDate.class)))
                .list()));
    }
}
