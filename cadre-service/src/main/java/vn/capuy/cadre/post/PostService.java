package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Posts are created, voided and read. */
@ApplicationScoped
class PostService {
    private static final String TYPE = "post";
    private static final List<String> COLUMNS =
            List.of("code", "org", "kind", "title_vi", "title_en", "title_ar", "seats", "valid_from", "valid_to");

    private final Posts posts;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    PostService(Posts posts, Organisation organisation, Importer importer, Journal journal, Entries entries) {
        this.posts = posts;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    Page<PostView> page(PostFilter filter, PageRequest page) {
        return posts.page(filter, page);
    }

    PostView read(UUID id) {
        return posts.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    PostView create(PostRequest request) {
        Unit org = organisation.find(request.org()).orElse(null);
        organisation.require("org", request.org(), request.validFrom());
        var faults = new ArrayList<Fault>();
        if (!posts.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        if (isUpsideDown(request)) {
            faults.add(Fault.of("validTo", "violation.period"));
        } else if (outlives(request, org)) {
            faults.add(new Fault("validTo", "post.outlives-organisation", Map.of("date", org.endedOn())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var post = new Post(request, entries.now());
        posts.persistAndFlush(post);
        journal.write("post.created", TYPE, post.id(), request.org(), request);
        return read(post.id());
    }

    @Transactional
    PostView voidFor(UUID id, String ifMatch, String reason) {
        PostView view = read(id);
        Post post = posts.findById(id);
        Versions.require(ifMatch, post.version());
        post.voidFor(reason, entries.now());
        posts.flush();
        journal.write("post.voided", TYPE, id, view.org(), Map.of("reason", reason));
        return read(id);
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(body, request, new Importer.Plan<>(COLUMNS, PostService::parse, this::check, rows -> {
            posts.persist(rows.stream().map(row -> new Post(row, entries.now())));
            posts.flush();
            journal.write("post.imported", "import", "posts", null, Map.of("count", rows.size()));
        }));
    }

    private static PostRequest parse(Row row) {
        Integer seats = row.number("seats");
        if (seats != null && (seats < 1 || seats > 10_000)) {
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
                row.optionalDate("valid_to"));
    }

    private void check(List<Parsed<PostRequest>> rows, Faults faults) {
        Set<String> orgs = rows.stream().map(row -> row.value().org()).collect(Collectors.toSet());
        var units = organisation.find(orgs);
        var days = organisation.scopeDays(orgs);
        Set<String> codes = new HashSet<>(
                posts.existing(rows.stream().map(row -> row.value().code()).toList()));
        for (Parsed<PostRequest> row : rows) {
            PostRequest post = row.value();
            if (!codes.add(post.code())) {
                faults.add(row.row(), "code", post.code(), "violation.duplicate");
            }
            if (!days.hold(post.org(), post.validFrom())) {
                faults.add(
                        row.row(),
                        "org",
                        post.org(),
                        "violation.organisation-unknown",
                        Map.of("date", post.validFrom()));
            } else if (isUpsideDown(post)) {
                faults.add(row.row(), "valid_to", post.validTo().toString(), "violation.period");
            } else if (outlives(post, units.get(post.org()))) {
                LocalDate end = units.get(post.org()).endedOn();
                faults.add(row.row(), "valid_to", "", "post.outlives-organisation", Map.of("date", end));
            }
        }
    }

    private static boolean isUpsideDown(PostRequest post) {
        return post.validTo() != null && post.validTo().isBefore(post.validFrom());
    }

    private static boolean outlives(PostRequest post, Unit org) {
        return org.endedOn() != null
                && (post.validTo() == null || !post.validTo().isBefore(org.endedOn()));
    }
}
