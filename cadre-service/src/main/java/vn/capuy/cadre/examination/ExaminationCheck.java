package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;

/** Whether the rows of a file name what the register knows, on days that fit each other. */
@ApplicationScoped
class ExaminationCheck {
    private final Examinations examinations;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;

    ExaminationCheck(Examinations examinations, People people, Posts posts, Organisation organisation) {
        this.examinations = examinations;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
    }

    void all(Groups<ExaminationRow> groups, List<Parsed<ExaminationRow>> rows, Faults faults) {
        Map<String, List<Parsed<ExaminationRow>>> byCode = groups.of(rows);
        var known = people.byCode(
                rows.stream().map(row -> row.value().candidate().person()).toList());
        var places = posts.byCode(rows.stream().map(row -> row.value().post()).toList());
        var days = organisation.scopeDays(
                rows.stream().map(row -> row.value().heldBy()).toList());
        Set<String> existing = examinations.existing(byCode.keySet());
        byCode.forEach((code, group) -> {
            groups.agree(group, ExaminationRow.REPEATED, faults);
            ExaminationRow head = group.getFirst().value();
            int row = group.getFirst().row();
            if (existing.contains(code)) {
                faults.add(row, "examination", code, "violation.duplicate");
            }
            if (!days.hold(head.heldBy(), head.announcedOn())) {
                faults.add(
                        row,
                        "held_by",
                        head.heldBy(),
                        "violation.organisation-unknown",
                        Map.of("date", head.announcedOn()));
            }
            if (!places.containsKey(head.post())) {
                faults.unknown(row, "post", head.post());
            }
            if (head.heldOn().isBefore(head.announcedOn())) {
                faults.add(row, "held_on", head.heldOn().toString(), "examination.held-before-announced");
            }
            candidates(group, known, faults);
        });
    }

    private static void candidates(List<Parsed<ExaminationRow>> group, Map<String, PersonRef> known, Faults faults) {
        Set<String> seen = new HashSet<>();
        boolean appointed = false;
        for (Parsed<ExaminationRow> row : group) {
            ExaminationRow told = row.value();
            String person = told.candidate().person();
            if (!known.containsKey(person)) {
                faults.unknown(row.row(), "person", person);
            } else if (!seen.add(person)) {
                faults.add(row.row(), "person", person, "violation.duplicate");
            }
            if (told.appointedOn() != null) {
                if (appointed) {
                    faults.add(row.row(), "appointed_on", told.appointedOn().toString(), "examination.one-winner");
                } else if (told.appointedOn().isBefore(told.heldOn())) {
                    faults.add(
                            row.row(),
                            "appointed_on",
                            told.appointedOn().toString(),
                            "examination.appointed-before-held");
                }
                appointed = true;
            }
        }
    }
}
