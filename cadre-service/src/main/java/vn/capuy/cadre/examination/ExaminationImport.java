package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.cadre.shared.Groups;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Examinations of the past from a file: one row per candidate; who was appointed is recorded and not judged. */
@ApplicationScoped
class ExaminationImport {
    private static final List<String> COLUMNS = List.of(
            "examination",
            "held_by",
            "post",
            "announced_on",
            "held_on",
            "person",
            "written_score",
            "defence_score",
            "appointed_on",
            "void_reason");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private static final Map<String, Function<ExaminationRow, Object>> OF_THE_EXAMINATION = Map.of(
            "held_by", ExaminationRow::heldBy,
            "post", ExaminationRow::post,
            "announced_on", ExaminationRow::announcedOn,
            "held_on", ExaminationRow::heldOn,
            "void_reason", ExaminationRow::voidReason);

    private final Examinations examinations;
    private final Candidates candidates;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    ExaminationImport(
            Examinations examinations,
            Candidates candidates,
            People people,
            Posts posts,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var groups = new Groups<>("examination", ExaminationRow::code);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        COLUMNS,
                        row -> groups.read(parse(row)),
                        (rows, faults) -> {
                            check(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        this::write));
    }

    private static ExaminationRow parse(Row row) {
        return new ExaminationRow(
                row.text("examination", 60),
                row.text("held_by", 50),
                row.text("post", 60),
                row.date("announced_on"),
                row.date("held_on"),
                new ScoreRequest(row.text("person", 30), score(row, "written_score"), score(row, "defence_score")),
                row.optionalDate("appointed_on"),
                row.optionalText("void_reason", 500));
    }

    private static BigDecimal score(Row row, String column) {
        BigDecimal score = row.optionalDecimal(column);
        if (score != null && (score.signum() < 0 || score.compareTo(MOST) > 0 || score.scale() > 2)) {
            row.fault(column, "examination.score");
        }
        return score;
    }

    private void check(Groups<ExaminationRow> groups, List<Parsed<ExaminationRow>> rows, Faults faults) {
        Map<String, List<Parsed<ExaminationRow>>> byCode = groups.of(rows);
        var known = peopleOf(rows.stream().map(Parsed::value).toList());
        var places = posts.byCode(rows.stream().map(row -> row.value().post()).toList());
        var days = organisation.scopeDays(
                rows.stream().map(row -> row.value().heldBy()).toList());
        Set<String> existing = examinations.existing(byCode.keySet());
        byCode.forEach((code, group) -> {
            groups.agree(group, OF_THE_EXAMINATION, faults);
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

    private void write(List<ExaminationRow> rows) {
        var known = peopleOf(rows);
        var places = posts.byCode(rows.stream().map(ExaminationRow::post).toList());
        Entry now = entries.now();
        Map<String, List<ExaminationRow>> byCode = rows.stream()
                .collect(Collectors.groupingBy(ExaminationRow::code, LinkedHashMap::new, Collectors.toList()));
        var entered = new ArrayList<Candidates.Entered>();
        for (List<ExaminationRow> group : byCode.values()) {
            ExaminationRow head = group.getFirst();
            var examination = new Examination(
                    head.code(), head.heldBy(), places.get(head.post()).id(), head.announcedOn(), now);
            examination.hold(head.heldOn());
            for (ExaminationRow row : group) {
                PersonRef person = known.get(row.candidate().person());
                entered.add(new Candidates.Entered(examination.id(), person.id(), row.candidate()));
                if (row.appointedOn() != null) {
                    examination.appoint(person.id(), row.appointedOn(), null, now);
                }
            }
            if (head.voidReason() != null) {
                examination.voidFor(head.voidReason(), now);
            }
            examinations.persist(examination);
        }
        examinations.flush();
        candidates.enter(entered);
        journal.write(
                "examination.imported",
                "import",
                "examinations",
                null,
                Map.of("examinations", byCode.size(), "candidates", rows.size()));
    }

    private Map<String, PersonRef> peopleOf(List<ExaminationRow> rows) {
        return people.byCode(rows.stream().map(row -> row.candidate().person()).toList());
    }
}
