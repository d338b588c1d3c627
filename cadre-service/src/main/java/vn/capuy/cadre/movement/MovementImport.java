package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;

/** Movements of the past from a file: decisions that were taken are recorded and not judged. */
@ApplicationScoped
class MovementImport {
    static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "person",
            "from_post",
            "to_post",
            "decided_by",
            "decided_on",
            "effective_on",
            "planned_return_on",
            "void_reason");
    private static final Map<String, String> COLUMN_OF = Map.of(
            "reference", "reference",
            "person", "person",
            "fromPost", "from_post",
            "toPost", "to_post",
            "decidedBy", "decided_by",
            "effectiveOn", "effective_on",
            "plannedReturnOn", "planned_return_on");

    private final Movements movements;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    MovementImport(
            Movements movements,
            People people,
            Posts posts,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.movements = movements;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body, request, new Importer.Plan<>(COLUMNS, MovementImport::parse, this::check, this::write));
    }

    private static MovementRow parse(Row row) {
        return new MovementRow(
                MovementRequest.decided(
                        row.text("reference", 60),
                        row.code("kind", MovementKind.class),
                        row.text("person", 30),
                        row.text("from_post", 60),
                        row.text("to_post", 60),
                        row.text("decided_by", 50),
                        row.date("decided_on"),
                        row.date("effective_on"),
                        row.optionalDate("planned_return_on")),
                row.optionalText("void_reason", 500));
    }

    private void check(List<Parsed<MovementRow>> rows, Faults faults) {
        var told = rows.stream().map(row -> row.value().movement()).toList();
        var check = new MovementCheck(
                peopleOf(told),
                postsOf(told),
                organisation.scopeDays(
                        told.stream().map(MovementRequest::decidedBy).toList()),
                movements.existing(told.stream().map(MovementRequest::reference).toList()));
        rows.forEach(row -> check.check(
                row.value().movement(),
                (member, value, message, arguments) -> faults.add(
                        row.row(), COLUMN_OF.get(member), value == null ? "" : value.toString(), message, arguments)));
    }

    private void write(List<MovementRow> rows) {
        var told = rows.stream().map(MovementRow::movement).toList();
        var moved = peopleOf(told);
        var places = postsOf(told);
        movements.persist(rows.stream().map(row -> {
            MovementRequest each = row.movement();
            var parties = new MovementParties(
                    moved.get(each.person()), places.get(each.fromPost()), places.get(each.toPost()));
            return Movement.ofThePast(row, parties, entries.now());
        }));
        movements.flush();
        journal.write("movement.imported", "import", "movements", null, Map.of("count", rows.size()));
    }

    private Map<String, PersonRef> peopleOf(Collection<MovementRequest> told) {
        return people.byCode(told.stream().map(MovementRequest::person).toList());
    }

    private Map<String, PostRef> postsOf(Collection<MovementRequest> told) {
        return posts.byCode(told.stream()
                .flatMap(each -> Stream.of(each.fromPost(), each.toPost()))
                .toList());
    }
}
