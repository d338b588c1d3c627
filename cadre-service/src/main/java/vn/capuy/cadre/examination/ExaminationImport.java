package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Examinations of the past from a file: one row per candidate; who was appointed is recorded and not judged. */
@ApplicationScoped
class ExaminationImport {
    private final Examinations examinations;
    private final Candidates candidates;
    private final People people;
    private final Posts posts;
    private final ExaminationPosts outcomes;
    private final ExaminationCheck check;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    ExaminationImport(
            Examinations examinations,
            Candidates candidates,
            People people,
            Posts posts,
            ExaminationPosts outcomes,
            ExaminationCheck check,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.people = people;
        this.posts = posts;
        this.outcomes = outcomes;
        this.check = check;
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
                        ExaminationRow.COLUMNS,
                        row -> groups.read(ExaminationRow.parse(row)),
                        (rows, faults) -> {
                            check.all(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        this::write));
    }

    private void write(List<ExaminationRow> rows) {
        var known = peopleOf(rows);
        var places = posts.byCode(rows.stream().map(ExaminationRow::post).toList());
        Entry now = entries.now();
        Map<String, List<ExaminationRow>> byCode = rows.stream()
                .collect(Collectors.groupingBy(ExaminationRow::code, LinkedHashMap::new, Collectors.toList()));
        byCode.values().forEach(group -> enter(group, known, places, now));
        examinations.flush();
        journal.write(
                "examination.imported",
                "import",
                "examinations",
                null,
                Map.of("examinations", byCode.size(), "candidates", rows.size()));
    }

    private void enter(
            List<ExaminationRow> group, Map<String, PersonRef> known, Map<String, PostRef> places, Entry now) {
        ExaminationRow head = group.getFirst();
        var examination = Examination.past(head.code(), head.heldBy(), head.announcedOn(), head.heldOn(), now);
        var asked = new ExaminationRequest.Post(head.post(), false, null, null);
        var outcome =
                new ExaminationPost(examination.id(), places.get(head.post()).id(), asked, now);
        var entered = new ArrayList<Candidate>();
        for (ExaminationRow row : group) {
            PersonRef person = known.get(row.candidate().person());
            entered.add(Candidate.past(examination.id(), person.id(), outcome.id(), row.candidate(), now));
            if (row.appointedOn() != null) {
                outcome.recordFilled(person.id(), row.appointedOn(), now);
                examination.conclude(ExaminationStep.APPROVE, now);
            }
        }
        if (head.voidReason() != null) {
            examination.voidFor(head.voidReason(), now);
        }
        examinations.persist(examination);
        outcomes.persist(outcome);
        candidates.persist(entered);
    }

    private Map<String, PersonRef> peopleOf(List<ExaminationRow> rows) {
        return people.byCode(rows.stream().map(row -> row.candidate().person()).toList());
    }
}
