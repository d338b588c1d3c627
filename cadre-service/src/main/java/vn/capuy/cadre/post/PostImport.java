package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;

/** Posts out of files. */
@ApplicationScoped
class PostImport {
    static final List<String> COLUMNS = List.of(
            "code",
            "org",
            "kind",
            "title_vi",
            "title_en",
            "title_ar",
            "seats",
            "valid_from",
            "valid_to",
            "level",
            "non_local",
            "managed_by",
            "term_limited");
    static final Set<String> OPTIONAL = Set.of("level", "non_local", "managed_by", "term_limited");
    private static final Map<String, String> COLUMN_OF =
            Map.of("code", "code", "org", "org", "validTo", "valid_to", "managedBy", "managed_by");
    private static final int MOST_SEATS = 10_000;

    private final Posts posts;
    private final PostPlaces places;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    PostImport(Posts posts, PostPlaces places, Organisation organisation, Journal journal, Entries entries) {
        this.posts = posts;
        this.places = places;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    Importer.Plan<PostRequest> plan() {
        return new Importer.Plan<>(COLUMNS, OPTIONAL, PostImport::parse, this::check, this::write);
    }

    private static PostRequest parse(Row row) {
        Integer seats = row.number("seats");
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            row.fault("seats", "post.seats");
        }
        return new PostRequest(
                row.text("code", 60),
                row.text("org", 50),
                row.code("kind", PostKind.class),
                row.text("title_vi", 300),
                row.optionalText("title_en", 300),
                row.optionalText("title_ar", 300),
                seats == null ? 0 : seats,
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.optionalCode("level", PostLevel.class),
                row.flag("non_local"),
                row.optionalText("managed_by", 50),
                row.optionalText("term_limited", 5) == null ? null : row.flag("term_limited"));
    }

    private void check(List<Parsed<PostRequest>> rows, Faults faults) {
        Set<String> orgs = rows.stream().map(row -> row.value().org()).collect(Collectors.toSet());
        Set<String> named = Stream.concat(
                        orgs.stream(), rows.stream().map(row -> row.value().managedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var check = new PostCheck(
                organisation.find(named),
                organisation.scopeDays(orgs),
                posts.existing(rows.stream().map(row -> row.value().code()).toList()));
        rows.forEach(row -> check.check(
                row.value(),
                (member, value, message, arguments) -> faults.add(
                        row.row(), COLUMN_OF.get(member), value == null ? "" : value.toString(), message, arguments)));
    }

    private void write(List<PostRequest> rows) {
        var found = places.of(rows);
        posts.persist(rows.stream().map(row -> new Post(row, found.get(PostPlaces.Place.of(row)), entries.now())));
        posts.flush();
        journal.write("post.imported", "import", "posts", null, Map.of("count", rows.size()));
    }
}
